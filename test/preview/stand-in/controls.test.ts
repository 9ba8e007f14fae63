/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import { bodyOf, control, docx, paragraph, run, table } from './support/docx';
import { codeOf, openInWord } from './support/word';

/** Puts a control with the tag `new` round what is picked, and gives the body as it is saved. */
async function wrap(
  body: string,
  pick: (context: Word.RequestContext) => Word.Range | Word.Paragraph,
  options: Partial<StandInOptions> = {},
): Promise<string> {
  const standIn = await openInWord(docx(body), options);
  await Word.run(async (context) => {
    pick(context).insertContentControl().tag = 'new';
    await context.sync();
  });
  return bodyOf(standIn.save());
}

const made = (content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="new"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('insertContentControl', () => {
  test('goes round the runs of a paragraph for its content', async () => {
    const wrapped = await wrap(paragraph('one'), ({ document }) =>
      document.body.paragraphs.getFirst().getRange('Content'),
    );
    expect(wrapped).toBe(paragraph(made(run('one'))));
  });

  test('goes round some words for a range of them', async () => {
    const wrapped = await wrap(paragraph('one two three'), ({ document }) =>
      document.body.search('two').getFirst(),
    );
    expect(wrapped).toBe(paragraph(run('one ') + made(run('two')) + run(' three')));
  });

  test('goes round whole paragraphs for several, inside their cell', async () => {
    const cell = paragraph('one') + paragraph('two') + '<w:p/>';
    const wrapped = await wrap(table([[cell]]), ({ document }) => {
      const { paragraphs } = document.body.tables.getFirst().getCell(0, 0).body;
      const first = paragraphs.getFirst();
      return first.getRange().expandTo(first.getNext().getRange());
    });
    expect(wrapped).toBe(table([[made(paragraph('one') + paragraph('two')) + '<w:p/>']]));
  });

  test('shows Word’s placeholder where there is nothing to hold', async () => {
    const wrapped = await wrap('<w:p/>', ({ document }) =>
      document.body.paragraphs.getFirst().getRange('Content'),
    );
    expect(wrapped).toContain('<w:showingPlcHdr/>');
    expect(wrapped).toContain('Click or tap here to enter text.');
  });

  test('may be lifted to the cell that it covers (trap 2)', async () => {
    const pick = ({ document }: Word.RequestContext) =>
      document.body.paragraphs.getFirst().getRange('Content');
    const lifted = await wrap(table([['one', 'two']]), pick, { liftsToCell: 'always' });
    expect(lifted).toContain(`<w:tr>${made('<w:tc>' + paragraph('one') + '</w:tc>')}<w:tc>`);
    const left = await wrap(table([['one', 'two']]), pick, { liftsToCell: 'paragraphs' });
    expect(left).toContain(`<w:tc>${paragraph(made(run('one')))}</w:tc>`);
  });

  test('cannot go round the end of one control and the start of another', async () => {
    const action = wrap(paragraph(control('a', run('one')) + control('b', run('two'))), ({ document }) =>
      document.body.search('ne').getFirst().expandTo(document.body.search('tw').getFirst()),
    );
    expect(await codeOf(action)).toBe('GeneralException');
  });
});

describe('a control', () => {
  test('tells its level by its subtype, and its text at every level', async () => {
    const cell = `<w:tr>${control('cell', '<w:tc>' + paragraph('three') + '</w:tc>')}</w:tr>`;
    await openInWord(
      docx(
        paragraph(control('run', run('one'))) +
          control('block', paragraph('two') + paragraph('more')) +
          `<w:tbl><w:tblPr/><w:tblGrid/>${cell}${control('row', '<w:tr><w:tc>' + paragraph('four') + '</w:tc></w:tr>')}</w:tbl>`,
      ),
    );
    const read = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag,items/subtype,items/text,items/type');
      await context.sync();
      return contentControls.items.map(({ tag, subtype, text, type }) => [tag, subtype, text, type]);
    });
    expect(read).toEqual([
      ['run', 'RichTextInline', 'one', 'RichText'],
      ['block', 'RichTextParagraphs', 'two\rmore', 'RichText'],
      ['cell', 'RichTextTableCell', 'three', 'RichText'],
      ['row', 'RichTextTableRow', 'four', 'RichText'],
    ]);
  });

  test('takes on every property that can be set, in the order of the schema', async () => {
    const standIn = await openInWord(docx(paragraph('one')));
    const read = await Word.run(async (context) => {
      const inserted = context.document.body.search('one').getFirst().insertContentControl();
      inserted.set({ title: 'T', tag: 'a&b', appearance: 'Tags', color: '#336699', cannotDelete: true });
      inserted.load('title,tag,appearance,color,cannotDelete,cannotEdit,removeWhenEdited,placeholderText');
      await context.sync();
      const { title, tag, appearance, color, cannotDelete, cannotEdit, removeWhenEdited } = inserted;
      return { title, tag, appearance, color, cannotDelete, cannotEdit, removeWhenEdited };
    });
    expect(read).toEqual({
      title: 'T',
      tag: 'a&b',
      appearance: 'Tags',
      color: '#336699',
      cannotDelete: true,
      cannotEdit: false,
      removeWhenEdited: false,
    });
    expect(bodyOf(standIn.save())).toMatch(
      /<w:alias w:val="T"\/><w:tag w:val="a&amp;b"\/><w:id w:val="1"\/><w:lock w:val="sdtLocked"\/><w15:color.*<w15:appearance/,
    );
  });

  test('leaves its content behind when deleted so, and takes it along otherwise', async () => {
    const standIn = await openInWord(
      docx(
        paragraph(control('a', run('one'))) +
          control('b', paragraph('two')) +
          paragraph(control('c', run('3'))),
      ),
    );
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.getByTag('a').getFirst().delete(true);
      contentControls.getByTag('b').getFirst().delete(true);
      contentControls.getByTag('c').getFirst().delete(false);
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(paragraph('one') + paragraph('two') + '<w:p></w:p>');
  });

  test('that is locked refuses an edit, and its deletion, and nothing of either is done', async () => {
    const body =
      paragraph(control('edit', run('one'), '<w:lock w:val="contentLocked"/>')) +
      paragraph(control('delete', run('two'), '<w:lock w:val="sdtLocked"/>'));
    const standIn = await openInWord(docx(body));
    const attempt = (tag: string, act: (locked: Word.ContentControl) => void) =>
      codeOf(
        Word.run(async (context) => {
          act(context.document.contentControls.getByTag(tag).getFirst());
          await context.sync();
        }),
      );
    expect(await attempt('edit', (locked) => locked.insertText('x', 'Replace'))).toBe('AccessDenied');
    expect(await attempt('edit', (locked) => (locked.font.bold = true))).toBe('AccessDenied');
    expect(await attempt('delete', (locked) => locked.delete(true))).toBe('AccessDenied');
    expect(await attempt('delete', (locked) => locked.insertText('x', 'End'))).toBe('none');
    expect(bodyOf(standIn.save())).toContain(body.slice(0, body.indexOf('</w:p>')));
  });

  test('lists the controls inside it and not itself', async () => {
    await openInWord(docx(control('outer', paragraph(control('inner', run('x'))))));
    const tags = await Word.run(async (context) => {
      const inner = context.document.contentControls.getByTag('outer').getFirst().contentControls;
      inner.load('items/tag,items/parentContentControlOrNullObject/tag');
      await context.sync();
      return inner.items.map((each) => [each.tag, each.parentContentControlOrNullObject.tag]);
    });
    expect(tags).toEqual([['inner', 'outer']]);
  });

  test('that is temporary goes once its content is edited', async () => {
    const standIn = await openInWord(docx(paragraph(control('a', run('one'), '<w:temporary/>'))));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().insertText('two', 'Replace');
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(paragraph('<w:r><w:t>two</w:t></w:r>'));
  });
});
