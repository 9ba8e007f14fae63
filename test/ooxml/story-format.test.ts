import type { RunFormat } from '../../src/ooxml/model';
import { firstParagraph, p, paragraphs, r, storyOf } from './support/story-of';

const YELLOW = '<w:highlight w:val="yellow"/>';
const style = (type: string, id: string, content: string) =>
  `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`;
const character = (id: string, properties: string, below = '') =>
  style('character', id, `${below && `<w:basedOn w:val="${below}"/>`}<w:rPr>${properties}</w:rPr>`);

function formatOf(properties: string, styles = '', paragraphProperties = ''): RunFormat {
  const body = `<w:p><w:pPr>${paragraphProperties}</w:pPr>${r('text', properties)}</w:p>`;
  const [inline] = firstParagraph(storyOf(body, { styles })).content;
  if (inline?.kind !== 'text') throw new Error('There is no text.');
  return inline.format;
}

test('a run says for itself how it looks', () => {
  const properties = `<w:b/><w:strike/><w:color w:val="c00000"/>${YELLOW}<w:u w:val="single"/>`;
  expect(formatOf(`${properties}<w:shd w:val="clear" w:fill="00ff00"/>`)).toEqual({
    highlight: 'yellow',
    fill: '00FF00',
    bold: true,
    underline: true,
    strike: true,
    hidden: false,
    colour: 'C00000',
  });
});

test.each(['false', '0', 'off'])('%s switches a property off', (value) => {
  expect(formatOf(`<w:b w:val="${value}"/>`, character('S', '<w:b/>')).bold).toBe(false);
});

test.each(['true', '1', 'on'])('%s switches it on', (value) => {
  expect(formatOf(`<w:b w:val="${value}"/>`).bold).toBe(true);
});

test('what a run says ends with it', () => {
  const all =
    '<w:b/><w:u w:val="single"/><w:strike/><w:vanish/><w:color w:val="FF0000"/><w:shd w:fill="FF0000"/>';
  const story = storyOf(
    `<w:p>${r('a', all + YELLOW)}${r('b', '<w:b w:val="0"/>')}<w:r><w:t>c</w:t></w:r></w:p>`,
  );
  expect(firstParagraph(story).content[1]).toMatchObject({
    text: 'bc',
    format: {
      highlight: null,
      fill: null,
      bold: false,
      underline: false,
      strike: false,
      hidden: false,
      colour: null,
    },
  });
});

test('an underline of no kind is none, and two ways to strike out are one', () => {
  expect(formatOf('<w:u w:val="none"/>').underline).toBe(false);
  expect(formatOf('<w:dstrike/><w:strike w:val="0"/>').strike).toBe(true);
});

test('runs that look alike share their format', () => {
  const story = storyOf(p('a', YELLOW) + p('b', YELLOW) + p('c'));
  const formats = paragraphs(story).map(({ content: [inline] }) => inline?.kind === 'text' && inline.format);
  expect(formats[0]).toBe(formats[1]);
  expect(formats[0]).not.toBe(formats[2]);
});

test('formatting before a tracked change is not seen', () => {
  expect(formatOf(`<w:rPrChange><w:rPr>${YELLOW}<w:b/></w:rPr></w:rPrChange>`)).toMatchObject({
    highlight: null,
    bold: false,
  });
});

test('colour on the paragraph mark alone colours no words', () => {
  expect(formatOf('', '', `<w:rPr>${YELLOW}</w:rPr>`).highlight).toBeNull();
});

describe('what styles add', () => {
  test('a character style colours, also through the style that it is based on', () => {
    const styles = character('Base', YELLOW) + character('Fit', '<w:b/>', 'Base');
    expect(formatOf('<w:rStyle w:val="Fit"/>', styles)).toMatchObject({ highlight: 'yellow', bold: true });
  });

  test('a direct property overrules it, "none" and "auto" included', () => {
    const styles = character(
      'Fit',
      `${YELLOW}<w:shd w:val="clear" w:fill="FFFF00"/><w:color w:val="FF0000"/>`,
    );
    const none = '<w:highlight w:val="none"/><w:shd w:val="clear" w:fill="auto"/><w:color w:val="auto"/>';
    const plain = { highlight: null, fill: null, colour: null };
    expect(formatOf(`<w:rStyle w:val="Fit"/>${none}`, styles)).toMatchObject(plain);
  });

  test('a highlight that Word does not know overrules nothing', () => {
    const properties = '<w:rStyle w:val="Fit"/><w:highlight w:val="heliotrope"/>';
    expect(formatOf(properties, character('Fit', YELLOW)).highlight).toBe('yellow');
  });

  test("a character style overrules the paragraph's, and that the document's defaults", () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr><w:b/><w:color w:val="111111"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style('paragraph', 'P', '<w:rPr><w:color w:val="222222"/><w:u w:val="single"/></w:rPr>') +
      character('C', '<w:u w:val="none"/>');
    const format = formatOf('<w:rStyle w:val="C"/>', styles, '<w:pStyle w:val="P"/>');
    expect(format).toMatchObject({ bold: true, colour: '222222', underline: false });
  });

  test('a paragraph without a style has the default one', () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:b/></w:rPr></w:style>';
    expect(formatOf('', styles).bold).toBe(true);
    expect(formatOf('', styles, '<w:pStyle w:val="Missing"/>').bold).toBe(true);
  });

  test('a style of the wrong kind adds nothing', () => {
    expect(
      formatOf('<w:rStyle w:val="P"/>', style('paragraph', 'P', `<w:rPr>${YELLOW}</w:rPr>`)).highlight,
    ).toBeNull();
  });

  test('styles based on each other in a circle come to an end', () => {
    const styles = character('A', YELLOW, 'B') + character('B', '<w:b/>', 'A');
    expect(formatOf('<w:rStyle w:val="A"/>', styles)).toMatchObject({ highlight: 'yellow', bold: true });
  });

  test('a chain of thousands of styles is no trouble', () => {
    let styles = character('s0', YELLOW);
    for (let index = 1; index < 20_000; index++) styles += character(`s${index}`, '', `s${index - 1}`);
    expect(formatOf('<w:rStyle w:val="s19999"/>', styles).highlight).toBe('yellow');
  });
});

describe('paragraphs', () => {
  const FILL = '<w:shd w:val="clear" w:fill="FFFF00"/>';
  const paragraphOf = (properties: string, styles = '') =>
    firstParagraph(storyOf(`<w:p><w:pPr>${properties}</w:pPr></w:p>`, { styles }));

  test('have the shading that they or their style say', () => {
    const styles = style('paragraph', 'Tinted', `<w:pPr>${FILL}</w:pPr>`);
    expect(paragraphOf(FILL).fill).toBe('FFFF00');
    expect(paragraphOf('<w:pStyle w:val="Tinted"/>', styles).fill).toBe('FFFF00');
    expect(
      paragraphOf('<w:pStyle w:val="Tinted"/><w:shd w:val="clear" w:fill="auto"/>', styles).fill,
    ).toBeNull();
    expect(paragraphOf(`<w:pPrChange><w:pPr>${FILL}</w:pPr></w:pPrChange>`).fill).toBeNull();
  });

  test("are named by their style, but for the document's default", () => {
    const styles =
      style('paragraph', 'berschrift1', '<w:name w:val="heading 1"/>') +
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>';
    expect(paragraphOf('<w:pStyle w:val="berschrift1"/>', styles).styleName).toBe('heading 1');
    expect(paragraphOf('<w:pStyle w:val="N"/>', styles).styleName).toBeNull();
    expect(paragraphOf('', styles).styleName).toBeNull();
  });

  test.each([
    ['by their style', '<w:pStyle w:val="Own"/>', 2],
    ['by the style below it', '<w:pStyle w:val="Derived"/>', 2],
    ['by the name of a heading style', '<w:pStyle w:val="H2"/>', 1],
    ['by themselves', '<w:pStyle w:val="Own"/><w:outlineLvl w:val="0"/>', 0],
    ['not at all, by themselves', '<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>', null],
    ['not at all', '', null],
  ])('are headings %s', (_how, properties, level) => {
    const styles =
      style('paragraph', 'Own', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('paragraph', 'Derived', '<w:basedOn w:val="Own"/>') +
      style('paragraph', 'H2', '<w:name w:val="Heading 2"/>');
    expect(paragraphOf(properties, styles).outlineLevel).toBe(level);
  });
});
