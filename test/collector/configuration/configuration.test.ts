import { nameOfDatabase, readConfiguration } from '../../../src/collector/configuration/configuration';
import { ConfigurationError } from '../../../src/collector/configuration/setting-reader';

/** What is said of settings that are not as they should be. */
function faultsOf(environment: Record<string, string>, text?: string): readonly string[] {
  try {
    readConfiguration(environment, text === undefined ? null : { name: 'settings.json', text });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

test('without settings, the collector suits a machine of one’s own', () => {
  expect(readConfiguration({})).toMatchObject({
    database: 'data/send-benchmark.sqlite',
    host: '127.0.0.1',
    port: 3000,
    publicUrl: null,
    proxies: [],
    openId: null,
  });
});

test('settings come from the environment and a file, and the environment counts', () => {
  const text = JSON.stringify({
    PORT: 8080,
    BEHIND_PROXY: '127.0.0.1, 10.0.0.0/8',
    PUBLIC_URL: 'https://file.example',
  });
  const read = readConfiguration(
    { PUBLIC_URL: 'https://send.example.org/', DATABASE_URL: 'postgres://u:p@db/send' },
    { name: 'settings.json', text },
  );
  expect(read).toMatchObject({
    port: 8080,
    proxies: ['127.0.0.1', '10.0.0.0/8'],
    publicUrl: 'https://send.example.org',
    database: 'postgres://u:p@db/send',
  });
});

test('everything that is wrong is named at once', () => {
  const faults = faultsOf(
    { PORT: '70000', BEHIND_PROXY: 'yes', PUBLIC_URL: 'http://send.example.org', OPENID_CLIENT_ID: 'x' },
    '{ "HOST": ["a"], "PROT": 80, "REQUESTS_PER_MINUTE": "many" }',
  );
  const named = faults.map((fault) => fault.split(/[: ]/)[0]);
  expect(named.sort()).toEqual([
    'BEHIND_PROXY',
    'HOST',
    'OPENID_CLIENT_SECRET',
    'OPENID_ISSUER',
    'PORT',
    'PROT',
    'PUBLIC_URL',
    'REQUESTS_PER_MINUTE',
  ]);
  expect(faults.find((fault) => fault.startsWith('PROT'))).toContain('settings.json');
});

test.each(['true', '10.0.0.0/33', '0.0.0.0/0', 'proxy.example', 'fd00::/129'])(
  'proxies are named by their addresses or networks, not by %s',
  (text) => {
    expect(faultsOf({ BEHIND_PROXY: text })).toEqual([expect.stringContaining('addresses or networks')]);
  },
);

test('a file that is no JSON object is named', () => {
  expect(faultsOf({}, 'PORT=3000')).toEqual([expect.stringContaining('settings.json')]);
  expect(faultsOf({}, '[]')).toEqual([expect.stringContaining('settings.json')]);
});

test('two databases are one too many', () => {
  expect(faultsOf({ DATABASE_URL: 'postgres://db/send', DATABASE_FILE: 'a.sqlite' })).toHaveLength(1);
});

test('no secret is told, neither in what is wrong nor where the database is named', () => {
  const told = faultsOf({
    DATABASE_URL: 'mysql://u:hush@db/send',
    OPENID_CLIENT_SECRET: 'hush',
    OPENID_ISSUER: 'https://issuer.example',
  });
  expect(told).toHaveLength(2);
  expect(told.join('')).not.toContain('hush');
  expect(nameOfDatabase('postgres://u:hush@db.example:5433/send?sslmode=require')).toBe(
    'PostgreSQL, send at db.example:5433',
  );
  expect(nameOfDatabase('data/a.sqlite')).toBe('data/a.sqlite');
});

test.each([
  'https://user:hush@send.example.org',
  'https://send.example.org/collector',
  'https://a.example?b',
])('the public address is that of a host alone, not %s', (text) => {
  const faults = faultsOf({ PUBLIC_URL: text });
  expect(faults).toEqual([expect.stringContaining('a host alone')]);
  expect(faults.join('')).not.toContain('hush');
});
