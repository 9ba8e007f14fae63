import { askAs, aStaffedWorld, cookieOf, signIn } from '../support/signing-in';
import { addAccount, cleanUp } from '../support/world';

afterAll(cleanUp);

const minute = 60_000;

/** An answer without what every answer has of its own. */
function told({ statusCode, body }: { readonly statusCode: number; readonly body: string }) {
  const { instance, ...same } = JSON.parse(body) as Record<string, unknown>;
  expect(instance).toMatch(/^urn:uuid:/);
  return { statusCode, ...same };
}

test('nobody learns whether there is an account: unknown, closed, wrong and locked are answered alike', async () => {
  const { app, store, accounts, clock } = await aStaffedWorld();
  await store.accounts.change(accounts.county, { disabledAt: clock.now });
  await addAccount(store, 'elsewhere', { role: 'county', id: 'elsewhere' }).then((id) =>
    store.accounts.removePassword(id),
  );
  await store.accounts.setAttempts(accounts.administrator, {
    failures: 9,
    lockedUntil: new Date(clock.now.getTime() + minute),
  });
  const answers = await Promise.all([
    signIn(app, 'nobody@example.org'),
    signIn(app, 'manager@example.org', 'not the password'),
    signIn(app, 'county@example.org'),
    signIn(app, 'elsewhere@example.org'),
    signIn(app, 'administrator@example.org'),
  ]);
  const [first, ...others] = answers.map(told);
  expect(first).toMatchObject({ statusCode: 401, type: '/problems/sign-in-refused' });
  for (const other of others) expect(other).toEqual(first);
  expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(Array(5).fill(undefined));
});

test('a refusal takes half a second, which is longer than looking takes', async () => {
  const { app } = await aStaffedWorld();
  await signIn(app);
  const began = performance.now();
  await signIn(app, 'nobody@example.org');
  expect(performance.now() - began).toBeGreaterThanOrEqual(490);
});

test('wrong passwords lock an account, for longer each time, and the right one ends it', async () => {
  const { app, store, accounts, clock } = await aStaffedWorld();
  const wrong = (times: number) =>
    Promise.all(Array.from({ length: times }, () => signIn(app, 'manager@example.org', 'not the password')));
  const later = (minutes: number) => (clock.now = new Date(clock.now.getTime() + minutes * minute));
  await wrong(5);
  expect((await signIn(app)).statusCode).toBe(401);
  later(1);
  await wrong(1);
  later(1);
  expect((await signIn(app)).statusCode).toBe(401);
  later(1);
  expect((await signIn(app)).statusCode).toBe(200);
  expect(await store.accounts.attempts(accounts.manager)).toEqual({ failures: 0, lockedUntil: null });
  const locked = (await store.audit.about(accounts.manager)).filter(
    ({ action }) => action === 'account.locked',
  );
  expect(locked).toHaveLength(2);
});

test('twenty guesses at once are five', async () => {
  const { app, store, accounts } = await aStaffedWorld();
  await Promise.all(Array.from({ length: 20 }, () => signIn(app, 'manager@example.org', 'not the password')));
  expect((await store.accounts.attempts(accounts.manager)).failures).toBe(5);
});

test('one address may try twenty passwords in a minute', async () => {
  const { app } = await aStaffedWorld();
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(app, 'nobody@example.org')));
  expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(20);
  expect((await signIn(app, 'nobody@example.org')).statusCode).toBe(429);
});

test('wrong keys count against the limit on requests', async () => {
  const { app } = await aStaffedWorld({ requestsPerMinute: 3 });
  const guess = () =>
    app.inject({
      url: '/api/v1/summaries/00000000-0000-4000-8000-000000000000',
      headers: { authorization: 'Bearer guess' },
    });
  const answers = [await guess(), await guess(), await guess(), await guess()];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 429]);
});

test('a session has the rights that its account has now', async () => {
  const { app, store, accounts, clock } = await aStaffedWorld();
  const cookie = await cookieOf(store, accounts.administrator);
  const accountsOf = () => askAs(app, cookie, { url: '/api/v1/accounts' });
  expect((await accountsOf()).statusCode).toBe(200);
  await store.accounts.change(accounts.administrator, { role: 'county' });
  expect((await accountsOf()).statusCode).toBe(403);
  await store.accounts.change(accounts.administrator, { disabledAt: clock.now });
  expect((await accountsOf()).statusCode).toBe(401);
});

test('neither password nor address nor cookie gets into the log', async () => {
  const lines: string[] = [];
  const { app } = await aStaffedWorld({ log: { write: (line) => void lines.push(line) } });
  const signedIn = await signIn(app);
  await signIn(app, 'manager@example.org', 'not the password');
  const secret = signedIn.cookies[0]?.value ?? 'no cookie';
  await askAs(app, `__Host-send-session=${secret}`, { url: '/api/v1/session' });
  expect(lines).toHaveLength(3);
  for (const word of ['badgers', 'not the password', 'example.org', secret]) {
    expect(lines.join('')).not.toContain(word);
  }
});
