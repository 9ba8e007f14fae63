/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { bodyOf, control, docx, paragraph, part, run, table } from './support/docx';
import { codeOf, openInWord } from './support/word';

/** Writes into the control with the tag `a` and gives the body as it is saved. */
async function write(
  body: string,
  text: string,
  location: 'Replace' | 'Start' | 'End',
  parts: Record<string, string> = {},
): Promise<string> {
  const standIn = await openInWord(docx(body, parts));
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('a').getFirst().insertText(text, location);
    await context.sync();
  });
  return bodyOf(standIn.save());
}

const bold = '<w:b/>';

describe('insertText', () => {
  test('replaces what a control holds and keeps the formatting of its first run', async () => {
    const body = paragraph(control('a', run('old', bold) + run(' text')) + run(' after'));
    expect(await write(body, 'new', 'Replace')).toBe(
      paragraph(control('a', '<w:r><w:rPr><w:b/></w:rPr><w:t>new</w:t></w:r>') + run(' after')),
    );
  });

  test('adds at the start and at the end, in the formatting found there', async () => {
    const body = paragraph(control('a', run('first', bold) + run('last')));
    expect(await write(body, 'x', 'Start')).toContain(
      '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>',
    );
    expect(await write(body, 'x', 'End')).toContain('<w:r><w:t>x</w:t></w:r></w:sdtContent>');
  });

  test('makes paragraphs of line ends in a control round paragraphs, and breaks and tabs of \\v and \\t', async () => {
    const body = control('a', paragraph('one') + paragraph('two'));
    expect(await write(body, 'x\ny\tz\vw', 'Replace')).toBe(
      control(
        'a',
        '<w:p><w:r><w:t>x</w:t></w:r></w:p><w:p><w:r><w:t>y</w:t><w:tab/><w:t>z</w:t><w:br/><w:t>w</w:t></w:r></w:p>',
      ),
    );
  });

  test('refuses a second paragraph in a control among runs and leaves it as it was', async () => {
    const body = paragraph(control('a', run('one')));
    const standIn = await openInWord(docx(body));
    const action = Word.run(async (context) => {
      context.document.contentControls.getFirst().insertText('x\ny', 'Replace');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('GeneralException');
    expect(bodyOf(standIn.save())).toBe(body);
  });

  test('takes the place of a placeholder, and shows it again when the control is emptied', async () => {
    const placeholder = control(
      'a',
      run('Type here', '<w:rStyle w:val="PlaceholderText"/>'),
      '<w:showingPlcHdr/>',
    );
    const written = await write(paragraph(placeholder), 'words', 'End');
    expect(written).toBe(paragraph(control('a', '<w:r><w:t>words</w:t></w:r>')));
    const emptied = await write(written, '', 'Replace');
    expect(emptied).toContain('<w:showingPlcHdr/>');
    expect(emptied).toContain('Click or tap here to enter text.');
  });

  test('deletes the comments on what it replaces (office-js#2574), and no others', async () => {
    const anchored = (id: number, text: string) =>
      `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const comments = '<w:comments %ns><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>';
    const standIn = await openInWord(
      docx(paragraph(control('a', anchored(1, 'x')) + anchored(2, 'y')), { comments }),
    );
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().insertText('new', 'Replace');
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(
      paragraph(control('a', '<w:r><w:t>new</w:t></w:r>') + anchored(2, 'y')),
    );
    expect(part(standIn.save(), 'word/comments.xml')).not.toContain('w:id="1"');
    expect(part(standIn.save(), 'word/comments.xml')).toContain('w:id="2"');
  });

  test('gives back the range that it wrote, once, however often the client asks', async () => {
    const standIn = await openInWord(docx(paragraph('one')));
    const text = await Word.run(async (context) => {
      const written = context.document.body.paragraphs.getFirst().insertText(' two', 'End');
      written.font.highlightColor = 'yellow';
      written.load('text');
      await context.sync();
      return written.text;
    });
    expect(text).toBe(' two');
    expect(bodyOf(standIn.save())).toBe(
      paragraph(
        run('one') +
          '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve"> two</w:t></w:r>',
      ),
    );
  });

  test('moves a range that is held along with the text before it', async () => {
    await openInWord(docx(paragraph('one two')));
    const text = await Word.run(async (context) => {
      const found = context.document.body.search('two').getFirst();
      await context.sync();
      context.document.body.paragraphs.getFirst().insertText('zero ', 'Start');
      found.insertText('!', 'End');
      found.load('text');
      const whole = context.document.body.paragraphs.getFirst();
      whole.load('text');
      await context.sync();
      return [found.text, whole.text];
    });
    expect(text).toEqual(['two!', 'zero one two!']);
  });

  test('refuses a place that the object does not allow', async () => {
    await openInWord(docx(paragraph('one')));
    const action = Word.run(async (context) => {
      context.document.body.insertText('x', 'Before' as Word.InsertLocation.end);
      await context.sync();
    });
    expect(await codeOf(action)).toBe('InvalidArgument');
  });

  test('replaces several paragraphs by one, in the first one’s place', async () => {
    const standIn = await openInWord(docx(['one', 'two', 'three'].map(paragraph).join('')));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const [first, third] = [paragraphs.getFirst(), paragraphs.getLast()];
      const middle = first.search('ne').getFirst().expandTo(third.search('th').getFirst());
      middle.insertText('X', 'Replace');
      await context.sync();
    });
    expect(bodyOf(standIn.save()).replace(/<[^>]*>/g, '')).toBe('oXree');
  });
});

describe('insertParagraph', () => {
  test('puts a paragraph after another one and formats it alike', async () => {
    const standIn = await openInWord(
      docx('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>' + paragraph('last')),
    );
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertParagraph('new', 'After');
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toContain(
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>new</w:t></w:r></w:p>' + paragraph('last'),
    );
  });

  test('adds to a control round paragraphs and to a cell, at their end', async () => {
    const standIn = await openInWord(docx(control('a', paragraph('one')) + table([['cell']])));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().insertParagraph('two', 'End');
      context.document.body.tables.getFirst().getCell(0, 0).body.insertParagraph('more', 'End');
      await context.sync();
    });
    const saved = bodyOf(standIn.save());
    expect(saved).toContain('<w:t>two</w:t></w:r></w:p></w:sdtContent>');
    expect(saved).toContain('<w:t>more</w:t></w:r></w:p></w:tc>');
  });

  test('is refused inside a control among runs', async () => {
    await openInWord(docx(paragraph(control('a', run('one')))));
    const action = Word.run(async (context) => {
      context.document.contentControls.getFirst().insertParagraph('two', 'End');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('GeneralException');
  });
});

describe('delete', () => {
  test('takes a paragraph out, but leaves a cell its only one', async () => {
    const standIn = await openInWord(docx(paragraph('one') + paragraph('two') + table([['cell']])));
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      context.document.body.tables.getFirst().getCell(0, 0).body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(paragraph('two') + table([['<w:p/>']]));
  });

  test('takes a stretch of text out of a run and leaves the rest of it formatted', async () => {
    const standIn = await openInWord(docx(paragraph(run('one two three', bold))));
    await Word.run(async (context) => {
      context.document.body.search(' two').getFirst().delete();
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(paragraph(run('one', bold) + run(' three', bold)));
  });

  test('makes what is gone an ItemNotFound', async () => {
    await openInWord(docx(paragraph('one') + paragraph('two')));
    const action = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.delete();
      first.load('text');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('ItemNotFound');
  });

  test('takes whole paragraphs out that a range covers, and empties cells that it reaches into', async () => {
    const standIn = await openInWord(
      docx(paragraph('one') + paragraph('two') + paragraph('three') + table([['a', 'b', 'c']])),
    );
    await Word.run(async (context) => {
      const { body } = context.document;
      const first = body.paragraphs.getFirst();
      first.getRange().expandTo(first.getNext().getRange()).delete();
      body.search('a').getFirst().expandTo(body.search('c').getFirst()).delete();
      await context.sync();
    });
    expect(bodyOf(standIn.save()).replace(/<w:p><\/w:p>/g, '<w:p/>')).toBe(
      paragraph('three') + table([['<w:p/>', '<w:p/>', '<w:p/>']]),
    );
  });
});
