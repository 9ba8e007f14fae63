import { readPublicAddress } from '../../src/manifest/answer-manifest';

test.each([
  ['https://send.example.org', 'https://send.example.org'],
  ['https://send.example.org/', 'https://send.example.org'],
  [' HTTPS://Send.Example.org ', 'https://send.example.org'],
  ['https://localhost:3000', 'https://localhost:3000'],
  ['https://send.example.org:443', 'https://send.example.org'],
])('%s is an origin', (setting, origin) => {
  expect(readPublicAddress(setting)).toEqual({ kind: 'origin', origin });
});

test.each(['http://send.example.org', 'send.example.org', 'javascript:alert(1)'])(
  '%s is refused, because Word needs https',
  (setting) => {
    expect(readPublicAddress(setting)).toEqual({
      kind: 'unusable',
      why: expect.stringContaining('https://'),
    });
  },
);

test.each([
  'https://',
  'https://send.example.org/benchmark',
  'https://send.example.org/x/..',
  'https://send.example.org?',
  'https://send.example.org#top',
  'https://someone:secret@send.example.org',
  'https://send.example.org\\@elsewhere.example',
  'https://send.example.org:99999',
  'https://send"example.org',
  'https://send&example.org',
  'https://send example.org',
  'https://send.example.org\nhttps://elsewhere.example',
])('%s is refused, because it is more or less than a server name', (setting) => {
  expect(readPublicAddress(setting)).toEqual({
    kind: 'unusable',
    why: expect.stringContaining('server name'),
  });
});
