/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bodyOf, control, docx, paragraph, run, table } from './support/docx';
import { codeOf, openInWord } from './support/word';

const styles =
  '<w:styles %ns><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>';

test('a context that keeps no references finds items again by their ids', async () => {
  const standIn = await openInWord(docx(paragraph(control('a', run('one'))) + table([['x', 'y']])));
  const context = new Word.RequestContext();
  const controls = context.document.contentControls;
  const cells = context.document.body.tables.getFirst().rows.getFirst().cells;
  controls.load('items/tag');
  cells.load('items/value');
  await context.sync();
  controls.items[0]?.insertText('two', 'Replace');
  const second = cells.items[1];
  if (second) second.value = 'z';
  await context.sync();
  expect(standIn.hand.read({ control: 'a' })).toBe('two');
  expect(standIn.hand.read({ table: 0, row: 0, cell: 1 })).toBe('z');
});

test('a paragraph takes on a style by its name, and refuses one that is not there', async () => {
  const standIn = await openInWord(docx(paragraph('one'), { styles }));
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().styleBuiltIn = 'Heading1';
    await context.sync();
  });
  expect(bodyOf(standIn.save())).toBe(`<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('one')}</w:p>`);
  const unknown = Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().style = 'No such style';
    await context.sync();
  });
  expect(await codeOf(unknown)).toBe('ItemNotFound');
});

test('a paragraph tells its formatting, in points', async () => {
  const properties =
    '<w:spacing w:after="120"/><w:ind w:left="720"/><w:jc w:val="both"/><w:outlineLvl w:val="1"/>';
  await openInWord(docx(`<w:p><w:pPr>${properties}</w:pPr></w:p>`, { styles }));
  const read = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('spaceAfter,leftIndent,alignment,outlineLevel,isLastParagraph');
    await context.sync();
    return [first.spaceAfter, first.leftIndent, first.alignment, first.outlineLevel, first.isLastParagraph];
  });
  expect(read).toEqual([6, 36, 'Justified', 2, true]);
});

test('a document tells its properties, and whether it is saved', async () => {
  const entries = unzipSync(docx(paragraph('one')));
  const rels = strFromU8(entries['_rels/.rels'] ?? new Uint8Array());
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const core =
    '<p:coreProperties xmlns:p="urn:p" xmlns:d="urn:d"><d:title>Benchmark</d:title></p:coreProperties>';
  await openInWord(
    zipSync({
      ...entries,
      'core.xml': strToU8(core),
      '_rels/.rels': strToU8(
        rels.replace('</Rel', `<Relationship Id="c" Type="${type}" Target="core.xml"/></Rel`),
      ),
    }),
  );
  const read = await Word.run(async (context) => {
    const { document } = context;
    document.properties.load('title,author');
    document.load('saved');
    await context.sync();
    const before = document.saved;
    document.body.insertParagraph('two', 'End');
    await context.sync();
    document.load('saved');
    await context.sync();
    return [document.properties.title, document.properties.author, before, document.saved];
  });
  expect(read).toEqual(['Benchmark', '', true, false]);
});

test('a row tells and takes its values and shading, and leads to the next one', async () => {
  const standIn = await openInWord(
    docx(
      table([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ),
  );
  const read = await Word.run(async (context) => {
    const row = context.document.body.tables.getFirst().rows.getFirst();
    row.shadingColor = '#FF0000';
    const next = row.getNext();
    next.values = [['C', 'D']];
    const last = next.getNextOrNullObject();
    [row, next].forEach((each) => each.load('rowIndex,cellCount,shadingColor,values,isHeader'));
    last.load('rowIndex');
    await context.sync();
    next.delete();
    await context.sync();
    return [row.shadingColor, row.isHeader, next.rowIndex, next.cellCount, next.values, last.isNullObject];
  });
  expect(read).toEqual(['#FF0000', false, 1, 2, [['C', 'D']], true]);
  expect(bodyOf(standIn.save())).not.toContain('>C<');
});

test('a cell leads to the next one, over the end of its row, and to its row and table', async () => {
  await openInWord(docx(table([['a'], ['b']])));
  const read = await Word.run(async (context) => {
    const cell = context.document.body.tables.getFirst().getCell(0, 0);
    const next = cell.getNext();
    const none = next.getNextOrNullObject();
    next.load('value,parentRow/rowIndex,parentTable/rowCount');
    none.load('value');
    await context.sync();
    return [next.value, next.parentRow.rowIndex, next.parentTable.rowCount, none.isNullObject];
  });
  expect(read).toEqual(['b', 1, 2, true]);
});

test('a table is cleared, given a control, and deleted', async () => {
  const standIn = await openInWord(docx(table([['a']]) + paragraph('after') + table([['b']]) + '<w:p/>'));
  await Word.run(async (context) => {
    const first = context.document.body.tables.getFirst();
    first.clear();
    first.insertContentControl().tag = 't';
    first.getNext().delete();
    await context.sync();
  });
  const saved = bodyOf(standIn.save());
  expect(saved).toMatch(/^<w:sdt>.*<w:sdtContent><w:tbl>.*<\/w:tbl><\/w:sdtContent><\/w:sdt>/);
  expect(saved.match(/<w:tbl>/g)).toHaveLength(1);
  expect(saved.replace(/<[^>]*>/g, '')).not.toContain('b');
});

test('a control goes round a link and the words after it', async () => {
  const link = `<w:hyperlink r:id="rId1">${run('link')}</w:hyperlink>`;
  const standIn = await openInWord(docx(paragraph(link + run(' and more'))));
  await Word.run(async (context) => {
    const { body } = context.document;
    const words = body.search('link').getFirst().expandTo(body.search('and').getFirst());
    words.insertContentControl();
    await context.sync();
  });
  expect(bodyOf(standIn.save())).toContain(`<w:sdtContent>${link}${run(' and')}</w:sdtContent></w:sdt>`);
});
