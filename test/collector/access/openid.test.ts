import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openStore, type Store } from '../../../src/collector/store/store';
import { addAccount, aFile, cleanUp } from '../support/world';

/** A collector and its identity provider, both in another process, over a store that the test has open too. */
interface Service {
  readonly address: string;
  readonly issuer: string;
  readonly store: Store;
}

const running: ChildProcess[] = [];
const stores: Store[] = [];
let service: Service;

beforeAll(async () => {
  service = await startService();
  const { store, issuer } = service;
  for (const id of [
    await addAccount(store, 'manager', { role: 'manager', area: 'dspl3' }),
    await addAccount(store, 'county', { role: 'county' }),
    await addAccount(store, 'old.name', { role: 'county', id: 'renamed' }),
  ]) {
    await store.accounts.removePassword(id);
  }
  await addAccount(store, 'administrator', { role: 'administrator' });
  const renamed = await store.accounts.findByEmail('old.name@example.org');
  await store.accounts.bind(renamed?.id ?? '', { issuer, subject: 'renamed' });
});

afterAll(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  for (const store of stores) await store.close();
  await cleanUp();
});

async function startService(...issuer: string[]): Promise<Service> {
  const file = aFile();
  const store = await openStore(file);
  stores.push(store);
  await store.areas.saveCounty({ id: 'hertfordshire', name: 'Hertfordshire' });
  await store.areas.save({ id: 'dspl3', name: 'DSPL area 3', county: 'hertfordshire' });
  const program = path.join(__dirname, '../support/openid-service.mjs');
  const child = spawn(process.execPath, [program, file, ...issuer], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += String(text)));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return { ...(JSON.parse(line) as { address: string; issuer: string }), store };
  }
  throw new Error(`The service ended before it listened. ${complaints}`);
}

/** A browser: it keeps cookies for each origin and goes where it is led, as long as a test lets it. */
class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly person: string) {}

  async get(address: string): Promise<Response> {
    const { origin } = new URL(address);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie, 'x-person': this.person },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Every address that it is led to from one on, until there is none, or one that a test asks for. */
  async follow(address: string, until?: RegExp): Promise<string[]> {
    const visited: string[] = [];
    let next: string | null = address;
    while (next !== null && until?.test(next) !== true) {
      visited.push(next);
      const response: Response = await this.get(next);
      const location: string | null = response.headers.get('location');
      next = location === null ? null : new URL(location, next).href;
    }
    return next === null ? visited : [...visited, next];
  }
}

const start = () => `${service.address}/api/v1/session/openid`;

/** Signs somebody in, and answers with where the browser ends, and who the collector then says it is. */
async function signIn(person: string) {
  const browser = new Browser(person);
  const end = (await browser.follow(start())).at(-1) ?? '';
  return { end: end.replace(service.address, ''), who: await whoIs(browser) };
}

async function whoIs(browser: Browser): Promise<unknown> {
  const answer = await browser.get(`${service.address}/api/v1/session`);
  return answer.status === 200 ? await answer.json() : answer.status;
}

test('whoever has an account is signed in, and the account is bound to the identity', async () => {
  const { end, who } = await signIn('verified');
  expect([end, who]).toMatchObject(['/dashboard', { email: 'manager@example.org', way: 'openid' }]);
  const bound = await service.store.accounts.findByEmail('manager@example.org');
  expect(bound?.identity).toEqual({ issuer: service.issuer, subject: 'verified' });
  expect((await signIn('verified')).end).toBe('/dashboard');
});

test('a bound account is nobody else’s, whatever address somebody else has by then', async () => {
  await signIn('verified');
  expect(await signIn('impostor')).toEqual({ end: '/dashboard?sign-in=no-account', who: 401 });
});

test('an address counts at first only where the provider says that it is verified', async () => {
  const refused = { end: '/dashboard?sign-in=no-account', who: 401 };
  expect(await signIn('unverified')).toEqual(refused);
  expect(await signIn('unsaid')).toEqual(refused);
  expect((await service.store.accounts.findByEmail('county@example.org'))?.identity).toBeNull();
  expect(await signIn('entra')).toMatchObject({ end: '/dashboard', who: { role: 'county' } });
});

test('an identity is known again after its address has changed', async () => {
  expect((await signIn('renamed')).who).toMatchObject({ email: 'old.name@example.org' });
});

test.each(['unknown', 'local'])(
  'no account is made, and none with a password taken over: %s',
  async (person) => {
    expect(await signIn(person)).toEqual({ end: '/dashboard?sign-in=no-account', who: 401 });
  },
);

test('a closed account stays closed', async () => {
  const { store } = service;
  const renamed = await store.accounts.findByEmail('old.name@example.org');
  await store.accounts.change(renamed?.id ?? '', { disabledAt: new Date() });
  expect(await signIn('renamed')).toEqual({ end: '/dashboard?sign-in=no-account', who: 401 });
  await store.accounts.change(renamed?.id ?? '', { disabledAt: null });
});

test('whoever refuses at the provider comes back without being signed in', async () => {
  expect(await signIn('nobody')).toEqual({ end: '/dashboard?sign-in=failed', who: 401 });
});

test('the provider is asked for a code with state, nonce and a PKCE challenge', async () => {
  const answer = await new Browser('verified').get(start());
  const { searchParams } = new URL(answer.headers.get('location') ?? '');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: 'code',
    scope: 'openid email profile',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^send-sign-in=.*Max-Age=600.*HttpOnly; SameSite=Lax/),
  ]);
});

describe('the way back', () => {
  const callback = /\/session\/openid\/callback/;
  const failed = expect.stringContaining('/dashboard?sign-in=failed');

  test('is only for the browser that began', async () => {
    const back = (await new Browser('verified').follow(start(), callback)).at(-1) ?? '';
    const victim = new Browser('verified');
    expect((await victim.follow(back)).at(-1)).toEqual(failed);
    await victim.get(start());
    expect((await victim.follow(back)).at(-1)).toEqual(failed);
    expect(await whoIs(victim)).toBe(401);
  });

  test('is gone once', async () => {
    const browser = new Browser('verified');
    const back = (await browser.follow(start(), callback)).at(-1) ?? '';
    expect((await browser.follow(back)).at(-1)).toMatch(/\/dashboard$/);
    expect((await browser.follow(back)).at(-1)).toEqual(failed);
  });

  test('with another state leads nowhere', async () => {
    const browser = new Browser('verified');
    const back = new URL((await browser.follow(start(), callback)).at(-1) ?? '');
    back.searchParams.set('state', 'another');
    expect((await browser.follow(back.href)).at(-1)).toEqual(failed);
    expect(await whoIs(browser)).toBe(401);
  });
});

test('a provider that is not there is said so', async () => {
  const alone = await startService('http://127.0.0.1:1');
  const visited = await new Browser('verified').follow(`${alone.address}/api/v1/session/openid`);
  expect(visited.at(-1)).toBe(`${alone.address}/dashboard?sign-in=unavailable`);
  const ways = await fetch(`${alone.address}/api/v1/session/ways`);
  expect(await ways.json()).toEqual({ password: true, openId: 'the county' });
});
