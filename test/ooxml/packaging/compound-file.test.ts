import { streamNames } from '../../../src/ooxml/packaging/compound-file';
import { compoundFile } from '../../support/compound-file';
import { refusal } from '../support/word-file';

const MANY = Array.from({ length: 30 }, (_, index) => `Stream ${index}`);

test.each([
  ['in one sector', ['Root Entry', 'WordDocument'], {}],
  ['in a chain of sectors', ['Root Entry', ...MANY], {}],
  ['in large sectors', ['Root Entry', ...MANY], { sectorSize: 4096 }],
  [
    'behind nine megabytes, where the header no longer lists the whole table',
    ['Root Entry', ...MANY],
    { sectorsBefore: 18_000 },
  ],
] as const)('the directory is read %s', (_, names, options) => {
  expect([...streamNames(compoundFile(names, options))].filter((name) => name !== '')).toEqual(names);
});

test.each([
  ['an old document', ['Root Entry', '1Table', 'WordDocument'], 'old-doc', /older Word/],
  [
    'a document with a password',
    ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'],
    'encrypted',
    /password/,
  ],
  [
    'a document encrypted by a sensitivity label',
    ['Root Entry', '\u0006DataSpaces', 'DRMEncryptedTransform', 'EncryptedPackage'],
    'encrypted',
    /sensitivity label/,
  ],
  ['an old workbook', ['Root Entry', 'Workbook'], 'not-word', /Excel/],
  ['an old presentation', ['Root Entry', 'PowerPoint Document'], 'not-word', /PowerPoint/],
  ['an e-mail', ['Root Entry', '__properties_version1.0'], 'not-word', /e-mail/],
  ['something else', ['Root Entry', 'Contents'], 'not-word', /not a Word document/],
])('%s is told from the others', (_, names, kind, words) => {
  expect(refusal(compoundFile(names))).toMatchObject({ kind, message: expect.stringMatching(words) });
});

describe('broken compound files are refused', () => {
  const whole = compoundFile(['Root Entry', ...MANY, 'WordDocument']);

  test('wherever they break off', () => {
    for (let length = 8; length < whole.length; length += 50) {
      expect(['truncated', 'not-word', 'old-doc']).toContain(refusal(whole.subarray(0, length)).kind);
    }
  });

  test('where the directory goes round in a circle', () => {
    expect(refusal(compoundFile(MANY, { circular: true })).kind).toBe('truncated');
  });

  test('where every number in them is as large as can be', () => {
    const broken = whole.slice().fill(0xff, 8);
    expect(refusal(broken).kind).toBe('truncated');
  });
});
