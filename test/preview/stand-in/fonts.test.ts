/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { bodyOf, control, docx, paragraph, run } from './support/docx';
import { codeOf, openInWord } from './support/word';

const yellow = '<w:highlight w:val="yellow"/>';

/** The highlight of each paragraph. */
async function highlights(body: string): Promise<unknown[]> {
  await openInWord(docx(body));
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/font/highlightColor');
    await context.sync();
    return paragraphs.items.map(({ font }) => font.highlightColor);
  });
}

describe('font', () => {
  test('tells a highlight by its colour, none by null and a mixed one by an empty text', async () => {
    const mixed = paragraph(run('a', yellow) + run('b'));
    expect(await highlights(paragraph(run('a', yellow)) + paragraph('b') + mixed)).toEqual([
      '#FFFF00',
      null,
      '',
    ]);
  });

  test('tells a highlight of none as null', async () => {
    expect(await highlights(paragraph(run('a', '<w:highlight w:val="none"/>')))).toEqual([null]);
  });

  test.each([
    ['#FFFF00', 'yellow'],
    ['#FFF2CC', 'white'],
    ['#00ff01', 'green'],
    ['turquoise', 'cyan'],
    ['White', 'white'],
  ])('snaps the highlight %s to %s, of those that Word has (office-js#4638)', async (colour, name) => {
    const standIn = await openInWord(docx(paragraph(control('a', run('x')))));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().font.highlightColor = colour;
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(paragraph(control('a', run('x', `<w:highlight w:val="${name}"/>`))));
  });

  test('highlights some words of a run and leaves the others as they were', async () => {
    const standIn = await openInWord(docx(paragraph(run('one two three', '<w:i/>'))));
    await Word.run(async (context) => {
      context.document.body.search('two').getFirst().font.highlightColor = 'yellow';
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(
      paragraph(run('one ', '<w:i/>') + run('two', `<w:i/>${yellow}`) + run(' three', '<w:i/>')),
    );
  });

  test('clears a highlight with null, and the properties that it leaves empty', async () => {
    const standIn = await openInWord(docx(paragraph(control('a', run('x', yellow)))));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().font.set({ highlightColor: null as unknown as string });
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(paragraph(control('a', run('x'))));
  });

  test('reads bold from run, style and defaults, nearest first', async () => {
    const styles =
      '<w:styles %ns><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const styled = '<w:rStyle w:val="S"/>';
    await openInWord(
      docx(paragraph(run('a', styled)) + paragraph(run('b', styled + '<w:b w:val="0"/>')), { styles }),
    );
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/font/bold,items/font/size');
      await context.sync();
      return paragraphs.items.map(({ font }) => [font.bold, font.size]);
    });
    expect(read).toEqual([
      [true, 12],
      [false, 12],
    ]);
  });

  test('writes bold, colour, size and underline in the order of the schema', async () => {
    const standIn = await openInWord(docx(paragraph(run('x', yellow))));
    await Word.run(async (context) => {
      const { font } = context.document.body.search('x').getFirst();
      font.set({ underline: 'Single', size: 14, color: '#ff0000', bold: true });
      await context.sync();
    });
    expect(bodyOf(standIn.save())).toBe(
      paragraph(
        run(
          'x',
          `<w:b/><w:color w:val="FF0000"/><w:sz w:val="28"/><w:szCs w:val="28"/>${yellow}<w:u w:val="single"/>`,
        ),
      ),
    );
  });

  test('refuses a colour that it does not know', async () => {
    await openInWord(docx(paragraph('x')));
    const action = Word.run(async (context) => {
      context.document.body.font.highlightColor = 'mauve';
      await context.sync();
    });
    expect(await codeOf(action)).toBe('InvalidArgument');
  });
});
