/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { bodyOf, docx, paragraph, run, table } from './support/docx';
import { codeOf, openInWord } from './support/word';

describe('a table', () => {
  test('gives its values, and takes others', async () => {
    const standIn = await openInWord(
      docx(
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    );
    const values = await Word.run(async (context) => {
      const found = context.document.body.tables.getFirst();
      found.getCell(1, 0).value = 'C';
      found.rows.getFirst().values = [['A', 'B']];
      found.load('values,rowCount,isUniform,nestingLevel');
      await context.sync();
      return [found.values, found.rowCount, found.isUniform, found.nestingLevel];
    });
    expect(values).toEqual([
      [
        ['A', 'B'],
        ['C', 'd'],
      ],
      2,
      true,
      1,
    ]);
    expect(bodyOf(standIn.save())).toContain('<w:t xml:space="preserve">d</w:t>');
  });

  test('tells where each of its cells is, and what is in a table in a cell', async () => {
    await openInWord(docx(table([['a', table([['nested']]) + '<w:p/>']])));
    const read = await Word.run(async (context) => {
      const outer = context.document.body.tables.getFirst();
      outer.load('rows/items/cells/items/cellIndex,rows/items/cells/items/value');
      const inner = outer.tables.getFirst();
      inner.load('nestingLevel,values,parentTable/rowCount,parentTableCell/cellIndex');
      await context.sync();
      return [
        outer.rows.items.map(({ cells }) => cells.items.map(({ cellIndex, value }) => [cellIndex, value])),
        inner.nestingLevel,
        inner.values,
        inner.parentTable.rowCount,
        inner.parentTableCell.cellIndex,
      ];
    });
    expect(read).toEqual([
      [
        [
          [0, 'a'],
          [1, 'nested\r'],
        ],
      ],
      2,
      [['nested']],
      1,
      1,
    ]);
  });

  test('shades a cell, gives its colour and takes it away again', async () => {
    const standIn = await openInWord(docx(table([['a']])));
    const colours = await Word.run(async (context) => {
      const cell = context.document.body.tables.getFirst().getCell(0, 0);
      const read: string[] = [];
      for (const colour of ['#ffff00', '']) {
        cell.shadingColor = colour;
        cell.load('shadingColor');
        await context.sync();
        read.push(cell.shadingColor, bodyOf(standIn.save()).match(/<w:shd[^>]*>/)?.[0] ?? '');
      }
      return read;
    });
    expect(colours).toEqual(['#FFFF00', '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', '', '']);
  });

  test('grows by rows and loses some', async () => {
    await openInWord(
      docx(
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    );
    const values = await Word.run(async (context) => {
      const found = context.document.body.tables.getFirst();
      found.addRows('End', 1, [['e', 'f']]);
      found.rows.getFirst().insertRows('Before', 1, [['0', '0']]);
      found.deleteRows(1, 2);
      found.load('values');
      await context.sync();
      return found.values;
    });
    expect(values).toEqual([
      ['0', '0'],
      ['e', 'f'],
    ]);
  });

  test('repeats as many rows as it is told', async () => {
    const standIn = await openInWord(docx(table([['a'], ['b']])));
    const count = await Word.run(async (context) => {
      const found = context.document.body.tables.getFirst();
      found.headerRowCount = 1;
      found.load('headerRowCount');
      await context.sync();
      return found.headerRowCount;
    });
    expect(count).toBe(1);
    expect(bodyOf(standIn.save())).toContain('<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>');
  });

  test('leads to the paragraphs before and after it', async () => {
    await openInWord(docx(paragraph('before') + table([['a']]) + paragraph('after')));
    const texts = await Word.run(async (context) => {
      const found = context.document.body.tables.getFirst();
      const [before, after] = [found.getParagraphBefore(), found.getParagraphAfterOrNullObject()];
      const next = found.getNextOrNullObject();
      [before, after, next].forEach((each) => each.load(each === next ? 'rowCount' : 'text'));
      await context.sync();
      return [before.text, after.text, next.isNullObject];
    });
    expect(texts).toEqual(['before', 'after', true]);
  });

  test('has no cell outside it', async () => {
    await openInWord(docx(table([['a']])));
    const action = Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(1, 0).load('value');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('ItemNotFound');
    const isNull = await Word.run(async (context) => {
      const cell = context.document.body.tables.getFirst().getCellOrNullObject(0, 1);
      cell.load('value');
      await context.sync();
      return cell.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('refuses values of another shape and changes nothing', async () => {
    const body = table([[paragraph(run('a')), 'b']]);
    const standIn = await openInWord(docx(body));
    const action = Word.run(async (context) => {
      context.document.body.tables.getFirst().values = [['x']];
      await context.sync();
    });
    expect(await codeOf(action)).toBe('InvalidArgument');
    expect(bodyOf(standIn.save())).toBe(body);
  });
});
