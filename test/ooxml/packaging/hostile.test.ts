import { constants, deflateRawSync } from 'node:zlib';
import { joined, rawZip, wordEntries, type RawEntry } from './raw-zip';
import { documentXml, read, refusal, wordFile } from './word-file';

const MEGABYTE = 1024 * 1024;

/** A file in a zip that unpacks to this many megabytes of `a`, whatever it declares. */
function bomb(name: string, megabytes: number, declared = megabytes * MEGABYTE): RawEntry {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, 'a'), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  return { name, content: '', size: declared, packed: joined([...blocks, deflateRawSync('')]) };
}

/** Milliseconds of processor time, which other programs on a busy machine do not lengthen. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const MAIN = 'word/document.xml';

test.each([
  ['a zip bomb that declares a gigabyte', 'too-large', () => rawZip(wordEntries(bomb(MAIN, 1024)))],
  ['a zip bomb that declares four bytes', 'too-large', () => rawZip(wordEntries(bomb(MAIN, 3000, 4)))],
  [
    'a zip bomb that declares what is allowed',
    'too-large',
    () => rawZip(wordEntries(bomb(MAIN, 3000, 30 * MEGABYTE))),
  ],
  ['a zip bomb of what is allowed', 'truncated', () => rawZip(wordEntries(bomb(MAIN, 32)))],
  ['a zip bomb of content types', 'too-large', () => rawZip(wordEntries(bomb('[Content_Types].xml', 1024)))],
  ['a zip of ever so many files', 'too-large', () => rawZip(numbered(30_000))],
  ['100,000 nested elements', 'too-deep', () => wordFile({ [MAIN]: '<a>'.repeat(100_000) })],
  ['a billion laughs', 'unsafe-xml', () => wordFile({ [MAIN]: LAUGHS })],
])('%s is refused within 2 s', (_, kind, build) => {
  const file = build();
  expect(cost(() => expect(refusal(file).kind).toBe(kind))).toBeLessThan(2000);
});

test('a bomb among the pictures is never unpacked', () => {
  const file = rawZip(wordEntries(bomb('word/media/image1.png', 3000)));
  expect(cost(() => expect(read(file)).toBe('Evidence'))).toBeLessThan(200);
});

test('a thousand pages of text are read', () => {
  const paragraphs = '<w:p><w:r><w:t>Evidence of provision.</w:t></w:r></w:p>'.repeat(50_000);
  expect(read(wordFile({ [MAIN]: documentXml(paragraphs) }))).toHaveLength(22 * 50_000);
});

const LAUGHS =
  '<!DOCTYPE a [<!ENTITY l0 "ha">' +
  Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('') +
  ']><a>&l30;</a>';

function numbered(count: number): RawEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}`, content: '', method: 0 }));
}
