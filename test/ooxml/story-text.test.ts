import { blocksText, paragraphText } from '../../src/ooxml/text';
import {
  documentStory,
  firstParagraph,
  firstTable,
  p,
  paragraphs,
  r,
  storyOf,
  table,
} from './support/story-of';

const textOf = (body: string) => paragraphText(firstParagraph(storyOf(body)));
const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;

test('a run split anywhere reads as one', () => {
  const paragraph = firstParagraph(storyOf(`<w:p>${r('Qual')}${r('ity')}<w:proofErr/>${r(' first')}</w:p>`));
  expect(paragraph.content).toHaveLength(1);
  expect(paragraphText(paragraph)).toBe('Quality first');
});

test('tabs, breaks and hyphens are characters, and soft hyphens are nothing', () => {
  const text =
    '<w:t>a</w:t><w:tab/><w:ptab/><w:t>b</w:t><w:br/><w:cr/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>';
  expect(textOf(run(`${text}<w:softHyphen/><w:t>e\u00ADf</w:t>`))).toBe('a\t\tb\n\nc\u2011def');
});

test('a line break in the XML is a space on the page', () => {
  expect(textOf(run('<w:t>one\n\ttwo</w:t>'))).toBe('one two');
});

test('references and CDATA are text', () => {
  expect(textOf(run('<w:t>A &amp; B<![CDATA[ & C]]></w:t>'))).toBe('A & B & C');
});

test('what wraps runs does not hide them', () => {
  const wrapped = ['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:bdo', 'w:somethingNew'];
  for (const name of wrapped) expect(textOf(`<w:p><${name}>${r('inside')}</${name}></w:p>`)).toBe('inside');
});

test('the base of ruby text is read and what stands above it is not', () => {
  const ruby = `<w:ruby><w:rt>${r('above')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby>`;
  expect(textOf(run(ruby))).toBe('base');
});

test('the words of a formula are text', () => {
  const fraction = '<m:f><m:fPr><m:type m:val="bar"/></m:fPr><m:num><m:r><m:t>half</m:t></m:r></m:num></m:f>';
  expect(textOf(`<w:p><m:oMath>${fraction}</m:oMath></w:p>`)).toBe('half');
});

test('notes, comments and imported documents leave no text', () => {
  const body = `<w:p>${r('kept')}<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r></w:p>`;
  expect(blocksText(storyOf(`${body}<w:altChunk/>${p('next')}`).blocks)).toBe('kept\nnext');
});

test('paragraphs are counted over the cells of tables, nested ones too', () => {
  const story = storyOf(p('a') + table([p('b'), table([p('c')]) + p('d')]) + p('e'));
  expect(paragraphs(story).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(blocksText(story.blocks)).toBe('a\nb\nc\nd\ne');
});

test('hidden text is not on the page', () => {
  const paragraph = firstParagraph(storyOf(`<w:p>${r('seen')}${r(' unseen', '<w:vanish/>')}</w:p>`));
  expect(paragraphText(paragraph)).toBe('seen');
  expect(paragraph.content).toHaveLength(2);
});

describe('content in the wrong place', () => {
  test('a run straight in the body gets a paragraph of its own', () => {
    expect(blocksText(storyOf(p('a') + r('b') + p('c')).blocks)).toBe('a\nb\nc');
  });

  test('a paragraph in a paragraph ends the outer one, and the words after it are kept', () => {
    const story = storyOf(`<w:p>${r('outer')}${p('inner')}${r('after')}</w:p>${p('next')}`);
    expect(blocksText(story.blocks)).toBe('outer\ninner\nafter\nnext');
  });

  test('a run straight in a cell or a text box stays there', () => {
    const box = `<w:pict><v:textbox><w:txbxContent>${r('box')}</w:txbxContent></v:textbox></w:pict>`;
    const story = storyOf(table([r('a'), r('b')]) + `<w:p><w:r>${box}</w:r>${r('c')}</w:p>`);
    expect(blocksText(story.blocks)).toBe('a\nb\nc');
    expect(story.textBoxes.map(blocksText)).toEqual(['box']);
  });

  test('a run between rows or cells is in none of them', () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const rows = `<w:tr>${cell('a')}${r('x')}${cell('b')}${r('y')}</w:tr>${r('z')}<w:tr>${cell('c')}</w:tr>`;
    const story = storyOf(`<w:tbl>${rows}</w:tbl>`);
    const cells = firstTable(story).rows.flatMap((row) => row.cells.map(({ blocks }) => blocksText(blocks)));
    expect(cells).toEqual(['a', 'b', 'c']);
    expect(blocksText(story.blocks)).toBe('x\ny\nz\na\nb\nc');
  });

  test('a table in a paragraph stands between its words', () => {
    const story = storyOf(`<w:p>${r('before')}${table([p('cell')])}${r('after')}</w:p>`);
    expect(story.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  test('a cell without a row and a paragraph without a cell keep their words', () => {
    const story = storyOf(`<w:tbl><w:tc>${p('no row')}</w:tc><w:tr>${p('no cell')}</w:tr></w:tbl>`);
    expect(blocksText(story.blocks)).toContain('no row\nno cell');
  });
});

describe('a main part that is not a document', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test.each([
    ['the building blocks of a template', `<w:glossaryDocument ${w}/>`, 'not-word'],
    ['another kind of XML', '<html/>', 'not-word'],
    ['a document without a body', `<w:document ${w}><w:background/></w:document>`, 'missing-part'],
  ])('%s is refused', (_what, main, kind) => {
    expect(() => documentStory(main)).toThrow(expect.objectContaining({ kind }));
  });

  test('an empty body is a story without blocks', () => {
    expect(documentStory(`<w:document ${w}><w:body/></w:document>`).blocks).toEqual([]);
  });
});
