import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { changeAccount, makeAccount, removePassword, resetPassword } from '../access/administer-accounts';
import { newPassword } from '../access/password';
import { actorOf, principalOf, type Role } from '../access/principal';
import { account, accountChange, accounts, madeAccount, newAccount, shownPassword } from '../schemas/account';
import type { Service } from '../service';
import type { Account } from '../store/access/accounts';
import type { Actor } from '../store/access/audit';

const params = {
  type: 'object',
  properties: { account: { type: 'string', maxLength: 36 } },
  required: ['account'],
} as const;

interface AccountParams {
  readonly account: string;
}

/** The accounts of managers and county staff, for administrators. */
export const accountRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, now }) => {
  const config = { permission: ['administrator'] as const };
  const by = (request: FastifyRequest): Actor => ({ actor: actorOf(principalOf(request)), at: now() });

  app.get('/accounts', { config, schema: { response: { 200: accounts } } }, async () => ({
    accounts: (await store.accounts.list()).map(shown),
  }));

  app.post<{
    Body: {
      readonly email: string;
      readonly name: string;
      readonly role: Role;
      readonly area: string | null;
      readonly way: 'password' | 'openid';
    };
  }>(
    '/accounts',
    { config, schema: { body: newAccount, response: { 201: madeAccount } } },
    async (request, reply) => {
      const { way, ...person } = request.body;
      const password = way === 'password' ? newPassword() : null;
      const made = await makeAccount(store, { ...person, password }, by(request));
      return reply.code(201).send({ account: shown(made), password });
    },
  );

  app.patch<{
    Params: AccountParams;
    Body: {
      readonly name?: string;
      readonly role?: Role;
      readonly area?: string | null;
      readonly isDisabled?: boolean;
    };
  }>(
    '/accounts/:account',
    { config, schema: { params, body: accountChange, response: { 200: account } } },
    async (request) => shown(await changeAccount(store, request.params.account, request.body, by(request))),
  );

  app.post<{ Params: AccountParams }>(
    '/accounts/:account/password',
    { config, schema: { params, response: { 200: shownPassword } } },
    async (request) => ({ password: await resetPassword(store, request.params.account, by(request)) }),
  );

  app.delete<{ Params: AccountParams }>(
    '/accounts/:account/password',
    { config, schema: { params } },
    async (request, reply) => {
      await removePassword(store, request.params.account, by(request));
      return reply.code(204).send();
    },
  );
};

function shown({ id, email, name, role, area, passwordHash, isDisabled, createdAt }: Account) {
  const way = passwordHash === null ? ('openid' as const) : ('password' as const);
  return { id, email, name, role, area, way, isDisabled, createdAt: createdAt.toISOString() };
}
