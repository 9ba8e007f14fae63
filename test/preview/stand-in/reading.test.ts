/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { control, docx, paragraph, run, table } from './support/docx';
import { codeOf, openInWord } from './support/word';

const styles =
  '<w:styles %ns><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>';

describe('reading through Microsoft’s client', () => {
  test('loads tag, title, text and font of the controls with a tag, in one sync', async () => {
    const standIn = await openInWord(
      docx(paragraph(control('a', run('Yes', '<w:highlight w:val="yellow"/>')) + control('b', run('No')))),
    );
    const read = await Word.run(async (context) => {
      const controls = context.document.contentControls.getByTag('a');
      controls.load('items/tag,items/title,items/text,items/font/highlightColor');
      await context.sync();
      return controls.items.map(({ tag, title, text, font }) => [tag, title, text, font.highlightColor]);
    });
    expect(read).toEqual([['a', 'a title', 'Yes', '#FFFF00']]);
    expect(standIn.counters.syncs).toBe(1);
  });

  test('leaves a property that was not loaded to the client’s own error', async () => {
    await openInWord(docx(paragraph('Text')));
    const action = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('text');
      await context.sync();
      return first.style;
    });
    expect(await codeOf(action)).toBe('PropertyNotLoaded');
  });

  test('gives a null object where a control is not there, and ItemNotFound where one is demanded', async () => {
    await openInWord(docx(paragraph('Text')));
    const isNull = await Word.run(async (context) => {
      const missing = context.document.contentControls.getByTag('a').getFirstOrNullObject();
      missing.load('tag');
      await context.sync();
      return missing.isNullObject;
    });
    expect(isNull).toBe(true);
    const demanded = Word.run(async (context) => {
      context.document.contentControls.getByTag('a').getFirst().load('tag');
      await context.sync();
    });
    expect(await codeOf(demanded)).toBe('ItemNotFound');
  });

  test('finds a control by its id, and by its title', async () => {
    await openInWord(docx(paragraph(control('a', run('Yes')))));
    const [byId, byTitle] = await Word.run(async (context) => {
      const { contentControls } = context.document;
      const titled = contentControls.getByTitle('a title');
      titled.load('items/id');
      await context.sync();
      const again = contentControls.getById(titled.items[0]?.id ?? 0);
      const none = contentControls.getByIdOrNullObject(1);
      again.load('tag');
      none.load('tag');
      await context.sync();
      return [again.tag, none.isNullObject];
    });
    expect([byId, byTitle]).toEqual(['a', true]);
  });

  test('loads only so many items, from where it is told', async () => {
    await openInWord(docx(['one', 'two', 'three'].map(paragraph).join('')));
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, $top: 1, $skip: 1 });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    expect(texts).toEqual(['two']);
  });

  test('tells style, list, nesting and cell of paragraphs by nested load paths', async () => {
    const heading = '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p>';
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    await openInWord(docx(heading + item + table([['a', 'b']]), { styles }));
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        'items/text,items/style,items/isListItem,items/tableNestingLevel,items/font/bold,' +
          'items/parentTableCellOrNullObject/cellIndex',
      );
      await context.sync();
      return paragraphs.items.map((each) => [
        each.text,
        each.style,
        each.font.bold,
        each.isListItem,
        each.tableNestingLevel,
        each.parentTableCellOrNullObject.isNullObject || each.parentTableCellOrNullObject.cellIndex,
      ]);
    });
    expect(read).toEqual([
      ['Head', 'Heading 1', true, false, 0, true],
      ['', 'Normal', false, true, 0, true],
      ['a', 'Normal', false, false, 1, 0],
      ['b', 'Normal', false, false, 1, 1],
    ]);
  });

  test('walks from paragraph to paragraph and ends in a null object', async () => {
    await openInWord(docx(['one', 'two'].map(paragraph).join('')));
    const read = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const second = first.getNext();
      const beyond = second.getNextOrNullObject();
      const back = second.getPreviousOrNullObject();
      [second, beyond, back].forEach((each) => each.load('text'));
      await context.sync();
      return [second.text, beyond.isNullObject, back.text];
    });
    expect(read).toEqual(['two', true, 'one']);
  });

  test('tells the control, cell and table that enclose text', async () => {
    await openInWord(docx(table([[control('cell', paragraph('in'))]]) + paragraph('out')));
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/parentContentControlOrNullObject/tag,items/parentTableOrNullObject/rowCount');
      await context.sync();
      return paragraphs.items.map((each) => [
        each.parentContentControlOrNullObject.isNullObject || each.parentContentControlOrNullObject.tag,
        each.parentTableOrNullObject.isNullObject || each.parentTableOrNullObject.rowCount,
      ]);
    });
    expect(read).toEqual([
      ['cell', 1],
      [true, true],
    ]);
  });

  test('keeps an object that is tracked beyond its batch and lets go of the others', async () => {
    await openInWord(docx(paragraph('one')));
    const kept = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.track();
      await context.sync();
      return first;
    });
    kept.load('text');
    await kept.context.sync();
    expect(kept.text).toBe('one');
    kept.untrack();
    await kept.context.sync();
  });

  test('answers a member that it does not have with NotImplemented', async () => {
    await openInWord(docx(paragraph('one')));
    const action = Word.run(async (context) => {
      context.document.body.insertHtml('<p>x</p>', 'End');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('NotImplemented');
  });
});
