import type { Row, Table } from '../../src/ooxml/model';
import { blocksText } from '../../src/ooxml/text';
import { firstTable, p, storyOf, table } from './support/story-of';

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tableOf = (rows: string) => firstTable(storyOf(`<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`));
const firstRow = (rows: string): Row => {
  const [first] = tableOf(rows).rows;
  if (first === undefined) throw new Error('The table has no row.');
  return first;
};
const merges = ({ rows }: Table) => rows.map(({ cells }) => cells.map(({ merge }) => merge).join(' '));
const SPAN = '<w:gridSpan w:val="2"/>';
const START = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';

test('cells stand on the grid', () => {
  const { cells } = firstRow(row(cell('a') + cell('b', SPAN) + cell('c'), '<w:gridBefore w:val="1"/>'));
  expect(cells.map(({ column, span }) => [column, span])).toEqual([
    [1, 1],
    [2, 2],
    [4, 1],
  ]);
});

test('no cell covers more columns than Word has', () => {
  const { cells } = firstRow(
    row(cell('a', '<w:gridSpan w:val="1000000000"/>') + cell('b', '<w:gridSpan w:val="-4"/>')),
  );
  expect(cells.map(({ span }) => span)).toEqual([63, 1]);
});

test('rows that repeat on each page are headers', () => {
  expect(firstRow(row(cell('a'), '<w:tblHeader/>')).header).toBe(true);
  expect(firstRow(row(cell('a'), '<w:tblHeader w:val="0"/>')).header).toBe(false);
});

test("a cell's own fill is seen, and its table's or style's is not", () => {
  const fills = firstRow(row(cell('a', '<w:shd w:val="clear" w:fill="ffff00"/>') + cell('b'))).cells;
  expect(fills.map(({ fill }) => fill)).toEqual(['FFFF00', null]);
});

describe('merged cells', () => {
  test('go on below the cell where they start', () => {
    const rows =
      row(cell('a', START) + cell('b')) + row(cell('', ON) + cell('c')) + row(cell('d') + cell('e'));
    expect(merges(tableOf(rows))).toEqual(['start none', 'continue none', 'none none']);
  });

  test('start where there is nothing above to go on from', () => {
    const rows = row(cell('a', ON) + cell('b')) + row(cell('', ON) + cell('c', ON));
    expect(merges(tableOf(rows))).toEqual(['start none', 'continue start']);
  });

  test('are matched by column, not by order', () => {
    const rows = row(cell('a', SPAN) + cell('b', START)) + row(cell('c') + cell('d') + cell('', ON));
    expect(merges(tableOf(rows))).toEqual(['none start', 'none none continue']);
  });

  test('go on past a row that is deleted, and start below one where they started', () => {
    const gone = row(cell('x'), '<w:del w:id="1"/>');
    const goneStart = row(cell('x', START), '<w:del w:id="1"/>');
    expect(merges(tableOf(row(cell('a', START)) + gone + row(cell('', ON))))).toEqual([
      'start',
      'none',
      'continue',
    ]);
    expect(merges(tableOf(goneStart + row(cell('', ON))))).toEqual(['start', 'start']);
  });

  test('of the old horizontal kind are one cell', () => {
    const { cells } = firstRow(
      row(cell('a', '<w:hMerge w:val="restart"/>') + cell('b', '<w:hMerge/>') + cell('c')),
    );
    expect(cells.map(({ column, span, blocks }) => [column, span, blocksText(blocks)])).toEqual([
      [0, 2, 'a\nb'],
      [2, 1, 'c'],
    ]);
  });
});

test('a table in a cell is a block of the cell', () => {
  const outer = firstTable(
    storyOf(table([p('before') + table([p('inner'), p('x')]) + p('after')], [p('next')])),
  );
  const blocks = outer.rows[0]?.cells[0]?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(outer.rows).toHaveLength(2);
});

test('rows and cells are found in whatever wraps them', () => {
  const wrapped = ['w:customXml', 'w:ins', 'w:moveTo'];
  for (const name of wrapped) {
    const { rows } = tableOf(`<${name}>${row(`<${name}>${cell('a')}</${name}>`)}</${name}>${row(cell('b'))}`);
    expect(rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  }
});

test('hundreds of tables in each other are read', () => {
  const depth = 600;
  const open = '<w:tbl><w:tr><w:tc>';
  const close = '</w:tc></w:tr></w:tbl>';
  expect(blocksText(storyOf(open.repeat(depth) + p('deep') + close.repeat(depth)).blocks)).toBe('deep');
});
