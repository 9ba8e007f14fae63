import { csvOf } from '../../src/dashboard/tables/csv';
import { sheetOf } from '../../src/dashboard/tables/xlsx';
import { fileName } from '../../src/ui/save-file';

const table = {
  title: 'Schools',
  columns: [{ heading: 'School' }, { heading: 'Change', isNumber: true }],
  rows: [
    ['=HYPERLINK("http://example.com")', -5],
    ['+44, "Elm"', null],
    ['Élan', 3],
  ],
} as const;

it('writes CSV that Excel opens, and no text that it would compute', () => {
  expect(csvOf(table)).toBe(
    '\ufeffSchool,Change\r\n' +
      '"\'=HYPERLINK(""http://example.com"")",-5\r\n' +
      '"\'+44, ""Elm""",\r\n' +
      'Élan,3\r\n',
  );
});

it.each(['@SUM(A1)', '-1+2', '\t=1', '\r=1', '＝1'])('puts an apostrophe before %j', (text) => {
  expect(csvOf({ ...table, rows: [[text, 1]] })).toMatch(/\r\n"?'/);
});

it('gives Excel texts as texts and numbers as numbers', () => {
  expect(sheetOf(table)[1]).toEqual([
    { value: '=HYPERLINK("http://example.com")', type: String },
    { value: -5, type: Number },
  ]);
});

it('names a file by the words of its title', () => {
  expect(fileName('1a: schools, by name', 'csv')).toBe('1a-schools-by-name.csv');
});
