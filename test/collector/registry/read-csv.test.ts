import { readCsv } from '../../../src/collector/registry/read-csv';
import { bytesOf } from '../support/registry-file';

const columns = { required: ['URN', 'Name'], optional: ['Town'] } as const;

async function read(text: string | Uint8Array, pieceLength?: number) {
  const { rows, faults } = await readCsv<'URN' | 'Name' | 'Town'>(bytesOf(text, pieceLength), columns);
  return { names: rows.map(({ texts }) => texts.Name), lines: rows.map(({ line }) => line), rows, faults };
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
  test('with too many or too few columns', async () => {
    const { names, lines, faults } = await read('URN,Name\n1,Maple\n2\n3,Oak,Elm\n4,Ash\n');
    expect(names).toEqual(['Maple', 'Ash']);
    expect(lines).toEqual([2, 5]);
    expect(faults.map(({ line }) => line)).toEqual([3, 4]);
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
