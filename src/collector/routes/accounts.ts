import type { FastifyPluginAsync } from 'fastify';
import type { Account as ShownAccount } from '../../api/resources/accounts';
import { changeAccount, makeAccount, removePassword, resetPassword } from '../access/administer-accounts';
import { newPassword } from '../access/password';
import { askerAt } from '../access/principal';
import { route } from '../http/route';
import type { Service } from '../service';
import type { Account } from '../store/access/accounts';

/** The accounts of managers and county staff, for administrators. */
export const accountRoutes: FastifyPluginAsync<Service> = async (app, { store, now }) => {
  const administrator = { permission: ['administrator'] as const };

  route(app, 'GET /accounts', administrator, async () => ({
    accounts: (await store.accounts.list()).map(shown),
  }));

  route(app, 'POST /accounts', administrator, async (request) => {
    const { way, ...person } = request.body;
    const password = way === 'password' ? newPassword() : null;
    return {
      account: shown(await makeAccount(store, { ...person, password }, askerAt(now(), request))),
      password,
    };
  });

  route(app, 'PATCH /accounts/:account', administrator, async (request) =>
    shown(await changeAccount(store, request.params.account, request.body, askerAt(now(), request))),
  );

  route(app, 'POST /accounts/:account/password', administrator, async (request) => ({
    password: await resetPassword(store, request.params.account, askerAt(now(), request)),
  }));

  route(app, 'DELETE /accounts/:account/password', administrator, async (request) => {
    await removePassword(store, request.params.account, askerAt(now(), request));
    return null;
  });
};

function shown({ id, email, name, role, area, passwordHash, isDisabled, createdAt }: Account): ShownAccount {
  const way = passwordHash === null ? 'openid' : 'password';
  return { id, email, name, role, area, way, isDisabled, createdAt: createdAt.toISOString() };
}
