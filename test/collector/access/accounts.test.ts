import { askAs, aStaffedWorld, cookieOf, signIn } from '../support/signing-in';
import { cleanUp } from '../support/world';

afterAll(cleanUp);

async function anAdministrator() {
  const collector = await aStaffedWorld();
  const cookie = await cookieOf(collector.store, collector.accounts.administrator);
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    askAs(collector.app, cookie, {
      method,
      url: `/api/v1/accounts${path}`,
      ...(payload !== undefined && { payload }),
    });
  return { ...collector, ask };
}

const newcomer = {
  email: 'New.Manager@Example.org',
  name: 'N. Manager',
  role: 'manager',
  area: 'dspl3',
  way: 'password',
};

test('an administrator makes an account, whose password is shown once and signs in', async () => {
  const { app, ask, store, accounts } = await anAdministrator();
  const made = await ask('POST', '', newcomer);
  const { account, password } = made.json<{ account: { id: string }; password: string }>();
  expect([made.statusCode, account]).toMatchObject([
    201,
    { email: 'new.manager@example.org', area: 'dspl3' },
  ]);
  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect((await signIn(app, 'new.manager@example.org', password)).statusCode).toBe(200);
  const listed = await ask('GET', '');
  expect(listed.json<{ accounts: unknown[] }>().accounts).toContainEqual(account);
  expect(listed.body).not.toMatch(/argon2|hash/);
  const [trail] = await store.audit.about(account.id);
  expect(trail).toMatchObject({ actor: accounts.administrator, action: 'account.made' });
  expect(JSON.stringify(trail)).not.toContain(password);
});

test('an address has one account, however it is written', async () => {
  const { ask } = await anAdministrator();
  await ask('POST', '', newcomer);
  const second = await ask('POST', '', { ...newcomer, email: 'new.manager@EXAMPLE.org' });
  expect(second.json()).toMatchObject({ status: 409, type: '/problems/email-taken' });
});

test.each([
  ['a manager without an area', { ...newcomer, area: null }],
  ['a manager of an area that there is not', { ...newcomer, area: 'dspl99' }],
  ['county staff of one area', { ...newcomer, role: 'county' }],
])('%s is refused', async (_what, account) => {
  const { ask } = await anAdministrator();
  expect((await ask('POST', '', account)).json()).toMatchObject({ status: 422, field: 'area' });
});

test('a closed account is signed out and cannot sign in until it is opened again', async () => {
  const { app, ask, store, accounts } = await anAdministrator();
  const cookie = await cookieOf(store, accounts.manager);
  const session = () => askAs(app, cookie, { url: '/api/v1/session' });
  expect((await session()).statusCode).toBe(200);
  const closed = await ask('PATCH', `/${accounts.manager}`, { isDisabled: true });
  expect(closed.json()).toMatchObject({ isDisabled: true });
  expect((await session()).statusCode).toBe(401);
  expect((await signIn(app)).statusCode).toBe(401);
  await ask('PATCH', `/${accounts.manager}`, { isDisabled: false });
  expect((await session()).statusCode).toBe(401);
  expect((await signIn(app)).statusCode).toBe(200);
});

test('renaming an account leaves the rest of it as it is', async () => {
  const { app, ask, accounts } = await anAdministrator();
  await ask('PATCH', `/${accounts.manager}`, { isDisabled: true });
  const renamed = await ask('PATCH', `/${accounts.manager}`, { name: 'B. Person' });
  expect(renamed.json()).toMatchObject({ name: 'B. Person', role: 'manager', isDisabled: true });
  expect((await signIn(app)).statusCode).toBe(401);
});

test('an administrator can neither close the own account nor give its role away', async () => {
  const { ask, accounts } = await anAdministrator();
  for (const change of [{ isDisabled: true }, { role: 'county' }]) {
    const refused = await ask('PATCH', `/${accounts.administrator}`, change);
    expect(refused.json()).toMatchObject({ status: 422, type: '/problems/own-account' });
  }
});

test('a new password ends what was; without one the account waits for the identity provider', async () => {
  const { app, ask, store, accounts } = await anAdministrator();
  const cookie = await cookieOf(store, accounts.manager);
  const path = `/${accounts.manager}/password`;
  const { password } = (await ask('POST', path)).json<{ password: string }>();
  expect((await askAs(app, cookie, { url: '/api/v1/session' })).statusCode).toBe(401);
  expect((await signIn(app)).statusCode).toBe(401);
  expect((await signIn(app, 'manager@example.org', password)).json()).toMatchObject({ way: 'password' });
  expect((await ask('DELETE', path)).statusCode).toBe(204);
  expect((await signIn(app, 'manager@example.org', password)).statusCode).toBe(401);
});

test('an account that there is not is not found', async () => {
  const { ask } = await anAdministrator();
  const answers = [
    await ask('PATCH', '/nobody', { name: 'Nobody' }),
    await ask('POST', '/nobody/password'),
    await ask('DELETE', '/nobody/password'),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
});
