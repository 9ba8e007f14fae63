import { connectionLink, readConnectionLink } from '../../src/assessment/connection-link';

const link = { origin: 'https://collector.example:8443', key: 'k'.repeat(42) + '-' };

test('a link is read as it was made, whole, from its hash sign on, or with spaces round it', () => {
  const made = connectionLink(link);
  expect(made).toMatch(/^https:\/\/collector\.example:8443\/connect#/);
  expect(readConnectionLink(made)).toEqual(link);
  expect(readConnectionLink(made.slice(made.indexOf('#')))).toEqual(link);
  expect(readConnectionLink(` ${made}\n`)).toEqual(link);
});

test('the key stands only where no server sees it', () => {
  const { origin, pathname, search, hash } = new URL(connectionLink(link));
  expect(origin + pathname + search).not.toContain(link.key);
  expect(hash).toContain(link.key);
});

test.each([
  '',
  'Dear SENCO',
  'https://collector.example/connect',
  `https://collector.example/connect#key=${link.key}`,
  `#collector=https%3A%2F%2Fcollector.example&key=${link.key}x`,
  `#collector=https%3A%2F%2Fcollector.example%2Fpath&key=${link.key}`,
  `#collector=javascript%3Aalert(1)&key=${link.key}`,
  `#collector=nowhere&key=${link.key}`,
])('what is no link is none: %s', (text) => {
  expect(readConnectionLink(text)).toBeNull();
});
