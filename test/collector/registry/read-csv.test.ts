import { strToU8, zipSync } from 'fflate';
import { readCsv } from '../../../src/collector/registry/csv/read-csv';
import { bytesOf } from '../support/registry-file';

const columns = { required: ['URN', 'Name'], optional: ['Town'] } as const;

async function read(text: string | Uint8Array, pieceLength?: number) {
  const { rows, faults, notes } = await readCsv<'URN' | 'Name' | 'Town'>(bytesOf(text, pieceLength), columns);
  const names = rows.map(({ texts }) => texts.Name);
  return { names, lines: rows.map(({ line }) => line), rows, faults, notes };
}

describe('the encoding', () => {
  const text = 'URN,Name\n1,St Ædan’s – Ware\n';

  test.each([1, 2, 3, 7, 1000])(
    'is UTF-8 where all of the file is, in pieces of %i bytes',
    async (length) => {
      expect((await read(text, length)).names).toEqual(['St Ædan’s – Ware']);
      expect((await read(`\ufeff${text}`, length)).names).toEqual(['St Ædan’s – Ware']);
    },
  );

  test('is Windows-1252 where the file is no UTF-8', async () => {
    const bytes = Buffer.from('URN,Name\n1,St \xc6dan\x92s \x96 Ware \x80\n2,Caf\xe9\n', 'latin1');
    expect((await read(bytes)).names).toEqual(['St Ædan’s – Ware €', 'Café']);
  });

  test('is Windows-1252 where the file ends within a character of UTF-8', async () => {
    expect((await read(Buffer.from('URN,Name\n1,Caf\xc3', 'latin1'))).names).toEqual(['CafÃ']);
  });
});

test('columns are found by their names, in any order and among any others', async () => {
  const { rows } = await read('Head,Name,"URN"\r\nMs A,Maple Grove, 117123 \r\n');
  expect(rows).toEqual([{ line: 2, texts: { URN: '117123', Name: 'Maple Grove', Town: '' } }]);
});

test('texts hold commas, quotation marks and line ends', async () => {
  const { names } = await read('URN,Name\n1,"Maple, ""Grove""\nSchool"\n2,Oak\n');
  expect(names).toEqual(['Maple, "Grove"\nSchool', 'Oak']);
});

describe('a bad row is told with its line, and the others are read', () => {
  test('with more columns than the first one', async () => {
    const { names, lines, faults } = await read('URN,Name\n1,Maple\n3,Oak,Elm\n4,Ash\n');
    expect(names).toEqual(['Maple', 'Ash']);
    expect(lines).toEqual([2, 4]);
    expect(faults).toEqual([{ line: 3, text: 'The row has more columns than the first one.' }]);
  });

  test('with a NUL', async () => {
    const { names, lines, faults } = await read('URN,Name\n1,Maple\n2,O\0ak\n3,Ash\n');
    expect(names).toEqual(['Maple', 'Ash']);
    expect(lines).toEqual([2, 4]);
    expect(faults).toEqual([{ line: 3, text: 'The row holds a character (NUL) that no text has.' }]);
  });

  test('with a quotation mark that is never closed', async () => {
    const rest = Array.from({ length: 60 }, (_, index) => `"${index}","School"\n`).join('');
    const { names, lines, faults } = await read(`URN,Name\n1,"Maple\n${rest}`);
    expect(names).toHaveLength(60);
    expect(lines[0]).toBe(3);
    expect(faults).toEqual([{ line: 2, text: 'A quotation mark is opened and not closed.' }]);
  });

  test('with one at the end of the file', async () => {
    const { names, faults } = await read('URN,Name\n1,"Maple\n2,Oak');
    expect(names).toEqual(['Oak']);
    expect(faults.map(({ line }) => line)).toEqual([2]);
  });
});

test.each([
  ['an empty file', '', 'empty'],
  ['a file without a column', 'URN,Town\n1,Ware\n', '“Name”'],
  ['a file that is no table', 'x'.repeat(3 * 1024 * 1024), 'no lines'],
])('%s is refused', async (_what, text, words) => {
  const reading = read(text, 1024 * 1024);
  await expect(reading).rejects.toMatchObject({ kind: 'unusable-file' });
  await expect(reading).rejects.toThrow(words);
});

/** What Excel and the registry make of one table. */
const table = [
  ['URN', 'Name', 'Town'],
  ['1', 'Maple', 'Ware'],
  ['2', 'Oak, Café’s', ''],
];
const asText = (separator: string, lineEnd: string) =>
  table
    .map((row) => row.map((text) => (/[,;\t]/.test(text) ? `"${text}"` : text)).join(separator) + lineEnd)
    .join('');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => utf16(text).swap16();
const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test.each<readonly [string, string | Uint8Array, readonly string[]]>([
  ['as usual', asText(',', '\r\n'), []],
  ['with lines that end in LF', asText(',', '\n'), []],
  ['with lines that end in CR', asText(',', '\r'), []],
  ['with CR and no end of the last line', asText(',', '\r').slice(0, -1), []],
  ['semicolons', asText(';', '\r\n'), ['Read as semicolon-separated UTF-8.']],
  ['tabs', asText('\t', '\r\n'), ['Read as tab-separated UTF-8.']],
  ['bars', asText('|', '\r\n'), ['Read as bar-separated UTF-8.']],
  ['sep=;', `sep=;\r\n${asText(';', '\r\n')}`, ['Read as semicolon-separated UTF-8.']],
  ['"sep=," behind a mark', `\ufeff"sep=,"\r\n${asText(',', '\r\n')}`, []],
  ['UTF-16 with tabs', utf16(`\ufeff${asText('\t', '\r\n')}`), ['Read as tab-separated UTF-16.']],
  [
    'UTF-16 the other way round',
    bigEndian(`\ufeff${asText('\t', '\r\n')}`),
    ['Read as tab-separated UTF-16.'],
  ],
  ['UTF-16 without a mark', utf16(asText(',', '\n')), ['Read as comma-separated UTF-16.']],
  [
    'Windows-1252 with semicolons',
    Buffer.from(asText(';', '\r\n').replace('’', '\x92'), 'latin1'),
    ['Read as semicolon-separated Windows-1252.'],
  ],
  ['empty lines at the end', `${asText(',', '\r\n')}${',,\r\n'.repeat(12)}`, ['12 empty lines left out.']],
  ['an empty line before the header', `\r\n${asText(',', '\r\n')}`, ['1 empty line left out.']],
  ['lines of spaces', `${asText(',', '\n')} , ,\n\n`, ['2 empty lines left out.']],
  ['short rows', asText(',', '\n').replace(/,\n$/, '\n'), ['1 short row filled up with empty cells.']],
  ['longer rows with nothing in them', asText(',', ',,\n'), []],
  [
    'names of columns in other spelling',
    asText(',', '\n').replace('URN,Name,Town', ' urn ,"NAME ",\u00a0town'),
    ['Found in other spelling: “URN”, “Name”, “Town”.'],
  ],
  ['zipped', zipped({ 'extract.csv': asText(',', '\r\n') }), ['Read from extract.csv in the zip file.']],
  [
    'zipped with other files',
    zipped({
      'readme.txt': 'How to use these files.',
      '__MACOSX/._extract.csv': 'URN,Name\n9,Nobody\n',
      'links.csv': 'URN,LinkURN\n1,2\n',
      'data/extract.csv': asText(',', '\n'),
    }),
    ['Read from data/extract.csv in the zip file.'],
  ],
])('a table is read %s', async (_, file, notes) => {
  for (const pieceLength of [1, 3, 1000]) {
    const read1 = await read(file, pieceLength);
    expect(read1.rows.map(({ texts }) => [texts.URN, texts.Name, texts.Town])).toEqual(table.slice(1));
    expect(read1).toMatchObject({ faults: [], notes });
  }
});

test('lines keep their numbers behind “sep=”, empty lines and lines that end in CR', async () => {
  expect((await read('sep=,\nURN,Name\n\n1,Maple\n,\n2,Oak\n')).lines).toEqual([4, 6]);
  expect((await read('URN,Name\r\r1,Maple\r2,Oak')).lines).toEqual([3, 4]);
});

test('a CR within a text ends no line where lines end in LF', async () => {
  expect((await read('URN,Name\n1,"Maple\rGrove"\n2,Oak\n')).names).toEqual(['Maple\rGrove', 'Oak']);
});

test('a whole archive that is large is unpacked piece by piece', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `${index},School number ${index}\n`).join('');
  const { names } = await read(zipped({ 'all.csv': `URN,Name\n${rows}` }), 64 * 1024);
  expect(names).toHaveLength(50_000);
  expect(names.at(-1)).toBe('School number 49999');
});

test.each<readonly [string, Uint8Array, string]>([
  ['a zip file without a CSV file', zipped({ 'a.pdf': 'x' }), 'no CSV file'],
  [
    'an Excel workbook',
    zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
    'Save it as CSV',
  ],
  [
    'a zip file that is cut off',
    zipped({ 'a.csv': `URN,Name\n${'1,Maple Grove\n'.repeat(99)}` }).subarray(0, 60),
    'damaged',
  ],
  ['a zip file of other files', zipped({ 'a.csv': 'Head,Town\nMs A,Ware\n' }), '“URN”, “Name”'],
])('%s is refused', async (_, file, words) => {
  await expect(read(file)).rejects.toMatchObject({ kind: 'unusable-file' });
  await expect(read(file)).rejects.toThrow(words);
});
