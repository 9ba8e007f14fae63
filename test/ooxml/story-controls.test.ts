import type { Control } from '../../src/ooxml/model';
import { blocksText, paragraphText } from '../../src/ooxml/text';
import { firstParagraph, firstTable, p, paragraphs, r, storyOf } from './support/story-of';

const sdt = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tag = (name: string) => `<w:tag w:val="${name}"/>`;
const BOX = '<w14:checkbox><w14:checked w14:val="1"/><w14:checkedState w14:val="2612"/></w14:checkbox>';
const EMPTY_BOX = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';

function firstControl(body: string): Control {
  const [control] = storyOf(body).controls;
  if (control === undefined) throw new Error('The story has no control.');
  return control;
}

test('a control has its tag, title and id', () => {
  const properties = `<w:alias w:val="1a Evidence"/>${tag('send/hertfordshire-2019/1a/evidence')}<w:id w:val="-1207"/>`;
  expect(firstControl(sdt(properties, p('x')))).toMatchObject({
    id: -1207,
    tag: 'send/hertfordshire-2019/1a/evidence',
    title: '1a Evidence',
    level: 'block',
    type: 'richText',
    showingPlaceholder: false,
    checked: null,
    parent: null,
  });
});

test('an id is signed, however it is written', () => {
  expect(firstControl(sdt('<w:id w:val="4294966089"/>', p('x'))).id).toBe(-1207);
  expect(firstControl(sdt('<w:id w:val="x"/>', p('x'))).id).toBeNull();
});

test.each([
  ['<w:richText/>', 'richText'],
  ['<w:text w:multiLine="1"/>', 'plainText'],
  ['<w:dropDownList><w:listItem w:value="a"/></w:dropDownList>', 'dropDown'],
  ['<w:comboBox/>', 'comboBox'],
  ['<w:date w:fullDate="2027-06-18T00:00:00Z"><w:dateFormat w:val="d"/></w:date>', 'date'],
  ['<w:picture/>', 'picture'],
  ['<w:docPartObj/>', 'other'],
  [BOX, 'checkBox'],
])('%s makes a control of type %s', (properties, type) => {
  expect(firstControl(sdt(properties, p('x'))).type).toBe(type);
});

test('a check box is known by its namespace, not by its prefix', () => {
  const word2010 = 'xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml"';
  const box = `<x:checkbox ${word2010}><x:checked x:val="true"/></x:checkbox>`;
  expect(firstControl(`<w:p>${sdt(box, r('\u2612'))}</w:p>`)).toMatchObject({
    type: 'checkBox',
    checked: true,
  });
});

test.each([
  ['<w:showingPlcHdr/>', true],
  ['<w:showingPlcHdr w:val="0"/>', false],
])('%s says whether a placeholder is shown', (properties, showing) => {
  const placeholder = '<w:placeholder><w:docPart w:val="x"/></w:placeholder>';
  expect(firstControl(sdt(placeholder + properties, p('Click here'))).showingPlaceholder).toBe(showing);
});

describe('levels', () => {
  test('a control round words is their control, and they stay in their paragraph', () => {
    const [before, inside] = firstParagraph(storyOf(`<w:p>${r('a ')}${sdt(tag('t'), r('b'))}</w:p>`)).content;
    expect(before?.control).toBeNull();
    expect(inside?.control).toMatchObject({ tag: 't', level: 'run' });
  });

  test('a control round paragraphs is theirs', () => {
    const story = storyOf(sdt(tag('t'), p('a') + p('b')) + p('c'));
    expect(paragraphs(story).map(({ control }) => control?.tag)).toEqual(['t', 't', undefined]);
    expect(paragraphs(story)[0]?.content[0]?.control?.tag).toBe('t');
  });

  test("a control round a row is the row's, and its cells'", () => {
    const rows = sdt(tag('t'), `<w:tr><w:tc>${p('a')}</w:tc></w:tr>`) + `<w:tr><w:tc>${p('b')}</w:tc></w:tr>`;
    const [first, second] = firstTable(storyOf(`<w:tbl>${rows}</w:tbl>`)).rows;
    expect(first).toMatchObject({ control: { tag: 't', level: 'row' }, cells: [{ control: { tag: 't' } }] });
    expect(second?.control).toBeNull();
  });

  test("a control round a cell is the cell's, and its paragraphs'", () => {
    const cells = sdt(tag('t'), `<w:tc>${p('a')}</w:tc>`) + `<w:tc>${p('b')}</w:tc>`;
    const [row] = firstTable(storyOf(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)).rows;
    expect(row?.control).toBeNull();
    expect(row?.cells.map(({ control }) => control?.level)).toEqual(['cell', undefined]);
    expect(row?.cells[0]?.blocks[0]).toMatchObject({ control: { tag: 't' } });
  });

  test("a control round a table is the table's, and no row's", () => {
    const table = firstTable(storyOf(sdt(tag('t'), `<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`)));
    expect(table).toMatchObject({ control: { tag: 't' }, rows: [{ control: null }] });
  });
});

test('controls are listed in document order with the one that encloses each', () => {
  const inner = `<w:p>${sdt(tag('inner'), sdt(tag('innermost'), r('x')))}</w:p>`;
  const { controls } = storyOf(sdt(tag('outer'), inner) + sdt(tag('next'), p('y')));
  expect(controls.map((control) => [control.tag, control.parent?.tag])).toEqual([
    ['outer', undefined],
    ['inner', 'outer'],
    ['innermost', 'inner'],
    ['next', undefined],
  ]);
});

test('an empty control is listed, with content or without', () => {
  const story = storyOf(`<w:p>${sdt(tag('a'), '')}<w:sdt><w:sdtPr>${tag('b')}</w:sdtPr></w:sdt></w:p>`);
  expect(story.controls.map((control) => control.tag)).toEqual(['a', 'b']);
});

test('a control in a text box is not listed, but holds its words', () => {
  const box = `<w:pict><v:textbox><w:txbxContent>${sdt(tag('t'), p('x'))}</w:txbxContent></v:textbox></w:pict>`;
  const story = storyOf(`<w:p><w:r>${box}</w:r></w:p>`);
  expect(story.controls).toEqual([]);
  expect(story.textBoxes[0]?.[0]).toMatchObject({ control: { tag: 't' } });
});

describe('a check-box control', () => {
  test('is one box in the text, and its glyph is not text', () => {
    const body = `<w:p>${sdt(BOX, r('\u2612'))}${r(' Yes ')}${sdt(EMPTY_BOX, r('\u2610'))}${r(' No')}</w:p>`;
    const paragraph = firstParagraph(storyOf(body));
    const boxes = paragraph.content.filter((inline) => inline.kind === 'checkBox');
    expect(boxes.map(({ checked, source }) => [checked, source])).toEqual([
      [true, 'control'],
      [false, 'control'],
    ]);
    expect(paragraphText(paragraph)).toBe(' Yes  No');
  });

  test('is one box when its glyph is a symbol, has changed under tracking or is missing', () => {
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    const changed = `<w:del w:id="1"><w:r><w:delText>\u2610</w:delText></w:r></w:del><w:ins w:id="2">${r('\u2612')}</w:ins>`;
    for (const glyph of [symbol, changed, '']) {
      const { content } = firstParagraph(storyOf(`<w:p>${sdt(BOX, glyph)}</w:p>`));
      expect(content).toEqual([
        expect.objectContaining({ kind: 'checkBox', checked: true, revision: 'none' }),
      ]);
    }
  });

  test('is a box when it stands round a paragraph or a cell', () => {
    const cell = sdt(BOX, `<w:tc>${p('\u2612')}</w:tc>`);
    for (const body of [sdt(BOX, p('\u2612')), `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`]) {
      expect(firstParagraph(storyOf(body)).content).toEqual([expect.objectContaining({ kind: 'checkBox' })]);
    }
  });

  test('round two paragraphs is one box', () => {
    const { blocks } = storyOf(sdt(BOX, p('\u2612') + p('x')));
    expect(blocks).toMatchObject([{ content: [{ kind: 'checkBox' }] }, { content: [] }]);
  });

  test('that is deleted says so', () => {
    const body = `<w:p><w:del w:id="1">${sdt(BOX, r('\u2612'))}</w:del></w:p>`;
    expect(firstParagraph(storyOf(body)).content[0]).toMatchObject({ kind: 'checkBox', revision: 'deleted' });
  });

  test('without a paragraph leaves its box to nobody else', () => {
    expect(firstParagraph(storyOf(sdt(BOX, '') + p('x'))).content).toHaveLength(1);
  });
});

test('a drop-down shows what is chosen as text', () => {
  const list = sdt('<w:dropDownList/>', r('Expected'));
  expect(blocksText(storyOf(`<w:p>${list}</w:p>`).blocks)).toBe('Expected');
});
