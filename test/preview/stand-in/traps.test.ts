/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import { bodyOf, control, docx, paragraph, run, table } from './support/docx';
import { codeOf, openInWord } from './support/word';

/** The texts of all controls that are listed. */
async function listed(body: string, options: Partial<StandInOptions> = {}): Promise<string[]> {
  await openInWord(docx(body), options);
  return Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('items/text');
    await context.sync();
    return contentControls.items.map(({ text }) => text);
  });
}

/** What becomes of an action on the first control: the code of its error, and the body as saved. */
async function attempt(
  body: string,
  options: Partial<StandInOptions>,
  act: (first: Word.ContentControl, context: Word.RequestContext) => void,
): Promise<{ code: string; saved: string }> {
  const standIn = await openInWord(docx(body), options);
  const code = await codeOf(
    Word.run(async (context) => {
      act(context.document.contentControls.getFirst(), context);
      await context.sync();
    }),
  );
  return { code, saved: bodyOf(standIn.save()) };
}

const one = paragraph(control('a', run('one')));

describe('the traps of Word', () => {
  test('controls that are not rich text are not listed (1)', async () => {
    const kinds = ['<w:text/>', '<w14:checkbox/>', '<w:dropDownList/>', '<w:date/>'];
    const others = kinds.map((kind) => paragraph(control('b', run('other'), kind)));
    expect(await listed(one + others.join(''))).toEqual(['one']);
  });

  test('controls round a cell may not be listed (2)', async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${control('c', '<w:tc>' + paragraph('cell') + '</w:tc>')}</w:tr></w:tbl>`;
    expect(await listed(one + cell)).toEqual(['one', 'cell']);
    expect(await listed(one + cell, { listsCellControls: false })).toEqual(['one']);
  });

  test('a placeholder may be the text of its control (5)', async () => {
    const placeholder = paragraph(control('a', run('Type here'), '<w:showingPlcHdr/>'));
    expect(await listed(placeholder)).toEqual(['Type here']);
    expect(await listed(placeholder, { placeholderIsText: false })).toEqual(['']);
  });

  test('a placeholder may not be set, or be Word’s own after clearing (5)', async () => {
    const refused = await attempt(
      one,
      { placeholderIsFixed: true },
      (first) => (first.placeholderText = 'Mine'),
    );
    expect(refused.code).toBe('GeneralException');
    const clear = (first: Word.ContentControl): void => {
      first.placeholderText = 'Mine';
      first.clear();
    };
    expect((await attempt(one, {}, clear)).saved).toContain('>Mine<');
    const replaced = await attempt(one, { placeholderAfterClearing: 'default' }, clear);
    expect(replaced.saved).toContain('>Click or tap here to enter text.<');
  });

  test('Replace may be ignored, and writing after clear() fail (6)', async () => {
    const ignored = await attempt(one, { ignoresReplace: true }, (first) =>
      first.insertText('new', 'Replace'),
    );
    expect(ignored).toEqual({ code: 'none', saved: one });
    const failed = await attempt(one, { failsAfterClear: true }, (first) => {
      first.clear();
      first.insertText('new', 'Start');
    });
    expect(failed.code).toBe('GeneralException');
  });

  test('a document for viewing refuses every edit and answers every question (7)', async () => {
    const options = { readOnly: true };
    const edits: ((first: Word.ContentControl, context: Word.RequestContext) => void)[] = [
      (first) => first.insertText('x', 'Replace'),
      (first) => (first.tag = 'x'),
      (first) => (first.font.highlightColor = 'yellow'),
      (first) => first.delete(true),
      (_, { document }) => document.body.insertParagraph('x', 'End'),
      (_, { document }) => document.body.search('ne').getFirst().insertContentControl(),
    ];
    for (const edit of edits) {
      expect(await attempt(one, options, edit)).toEqual({ code: 'GeneralException', saved: one });
    }
    expect(await listed(one, options)).toEqual(['one']);
  });

  test('a document that its settings protect refuses edits as well (7)', async () => {
    const settings =
      '<w:settings %ns><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    await openInWord(docx(one, { settings }));
    const action = Word.run(async (context) => {
      context.document.body.insertParagraph('x', 'End');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('GeneralException');
  });

  test('with changes tracked, text is marked and not lost, and a deleted control stays listed (8)', async () => {
    const standIn = await openInWord(docx(one), { trackChanges: true, author: 'A' });
    const controls = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.getFirst().insertText('new', 'Replace');
      contentControls.getFirst().delete(false);
      contentControls.load('items/text');
      await context.sync();
      return contentControls.items.length;
    });
    expect(controls).toBe(1);
    expect(bodyOf(standIn.save())).toMatch(
      /<w:del w:id="1" w:author="A" w:date="[^"]*Z"><w:r><w:delText[^>]*>one</,
    );
  });

  test('a tracked insertion is marked, beside what it replaces (8)', async () => {
    const { saved } = await attempt(one, { trackChanges: true }, (first) =>
      first.insertText('new', 'Replace'),
    );
    expect(saved).toMatch(
      /<w:del .*one.*<\/w:del><w:ins [^>]*><w:r><w:t>new<\/w:t><\/w:r><\/w:ins><\/w:sdtContent>/,
    );
  });

  test.each(['<w:trackRevisions/>', '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'])(
    'changes are tracked where the document says so: %s (8)',
    async (setting) => {
      const standIn = await openInWord(docx(one, { settings: `<w:settings %ns>${setting}</w:settings>` }));
      await Word.run(async (context) => {
        context.document.contentControls.getFirst().insertText('!', 'End');
        await context.sync();
      });
      expect(bodyOf(standIn.save())).toContain('<w:ins ');
    },
  );

  test('deleted text may be text (8)', async () => {
    const deleted = paragraph(
      control('a', run('x') + '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>'),
    );
    expect(await listed(deleted)).toEqual(['x']);
    expect(await listed(deleted, { deletedTextIsText: true })).toEqual(['xgone']);
  });

  test('clearing a highlight with null may be refused (9)', async () => {
    const clear = (first: Word.ContentControl) =>
      first.font.set({ highlightColor: null as unknown as string });
    expect((await attempt(one, { nullHighlight: 'InvalidArgument' }, clear)).code).toBe('InvalidArgument');
    expect((await attempt(one, {}, clear)).code).toBe('none');
  });

  test('the shading of a cell without any may not be loadable (9)', async () => {
    const load = (_: unknown, { document }: Word.RequestContext) =>
      void document.body.tables.getFirst().getCell(0, 0).load('shadingColor');
    expect((await attempt(one + table([['a']]), { failsOnUncolouredCell: true }, load)).code).toBe(
      'GeneralException',
    );
    expect((await attempt(one + table([['a']]), {}, load)).code).toBe('none');
  });

  test('getOoxml may fail, or leave nested controls out (15)', async () => {
    const ooxml = (first: Word.ContentControl) => void first.getOoxml();
    expect((await attempt(one, { failsOnOoxml: true }, ooxml)).code).toBe('GeneralException');
    await openInWord(docx(control('outer', paragraph(control('inner', run('x'))))), {
      dropsNestedControls: true,
    });
    const xml = await Word.run(async (context) => {
      const result = context.document.contentControls.getByTag('outer').getFirst().getOoxml();
      await context.sync();
      return result.value;
    });
    expect([xml.includes('outer'), xml.includes('inner')]).toEqual([true, false]);
  });

  test('controls in a text box are out of reach (15)', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${one}</w:txbxContent></w:pict></w:r>`;
    expect(await listed(paragraph(box))).toEqual([]);
  });

  test('the parent of a selection in a plain-text control cannot be asked for (17)', async () => {
    const plain = paragraph(control('p', run('plain'), '<w:text/>'));
    const standIn = await openInWord(docx(plain));
    standIn.hand.select({ control: 'p' });
    const action = Word.run(async (context) => {
      context.document.getSelection().parentContentControlOrNullObject.load('tag');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('GeneralException');
  });

  test('paragraphs in a text are separated as the platform does', async () => {
    const two = control('a', paragraph('one') + paragraph('two'));
    expect(await listed(two)).toEqual(['one\rtwo']);
    expect(await listed(two, { paragraphBreak: '\n' })).toEqual(['one\ntwo']);
  });
});
