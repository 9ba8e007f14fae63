import { paragraphs, p, storyOf, table } from './support/story-of';

/** A level of a list; `more` stands in its `w:lvl`. */
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const layout = (id: number, content: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const list = (id: number, layoutId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${layoutId}"/>${overrides}</w:num>`;
const startAt = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** A numbered paragraph. */
const item = (id: number, index = 0, mark = '') =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr></w:p>`;
const styled = (id: string, more = '') => `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr></w:p>`;

const labels = (body: string, numbering: string, styles = '') =>
  paragraphs(storyOf(body, { numbering, styles })).map(({ label }) => label);

const LETTERS = layout(0, level(0, 'lowerLetter', '%1.')) + list(1, 0);
const OUTLINE =
  layout(0, level(0, 'decimal', '%1') + level(1, 'lowerLetter', '%1%2') + level(2, 'lowerRoman', '(%3)')) +
  list(1, 0);

test('letters run on over the rows of a table', () => {
  const body = table([item(1), p('x')], [item(1), p('y')]) + p('between') + table([item(1)]);
  expect(labels(body, LETTERS)).toEqual(['a.', null, 'b.', null, null, 'c.']);
});

test('each level counts for itself and starts again after a higher one', () => {
  const body = [0, 1, 1, 2, 0, 1, 2].map((index) => item(1, index)).join('');
  expect(labels(body, OUTLINE)).toEqual(['1', '1a', '1b', '(i)', '2', '2a', '(i)']);
});

test('a level that comes before the one above it counts that one as begun', () => {
  expect(labels(item(1, 1) + item(1, 0), OUTLINE)).toEqual(['1a', '2']);
});

test('a level may go on after a higher one, or start again only after a certain one', () => {
  const levels = (restart: string) =>
    layout(0, level(0, 'decimal', '%1') + level(1, 'decimal', '%2') + level(2, 'decimal', '%3', restart)) +
    list(1, 0);
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((index) => item(1, index)).join('');
  const third = (restart: string) =>
    labels(body, levels(restart)).filter((_label, at) => [2, 4, 7].includes(at));
  expect(third('')).toEqual(['1', '1', '1']);
  expect(third('<w:lvlRestart w:val="0"/>')).toEqual(['1', '2', '3']);
  expect(third('<w:lvlRestart w:val="1"/>')).toEqual(['1', '2', '1']);
});

test('lists of one layout count together, until one has a start of its own', () => {
  const numbering = LETTERS + list(2, 0) + list(3, 0, startAt(0, 1));
  const body = item(1) + item(2) + item(3) + item(3) + item(1);
  expect(labels(body, numbering)).toEqual(['a.', 'b.', 'a.', 'b.', 'c.']);
});

test('a list may have a level of its own', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '(%1)')}</w:lvlOverride>`;
  expect(labels(item(2), LETTERS + list(2, 0, own))).toEqual(['(A)']);
});

test('a list starts where its layout says, and at nought where that says nothing', () => {
  const at = (start: string) =>
    layout(0, `<w:lvl w:ilvl="0">${start}<w:lvlText w:val="%1"/></w:lvl>`) + list(1, 0);
  expect(labels(item(1), at('<w:start w:val="5"/>'))).toEqual(['5']);
  expect(labels(item(1), at(''))).toEqual(['0']);
});

test('legal numbering writes every level in digits', () => {
  const numbering =
    layout(0, level(0, 'upperRoman', 'Part %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + list(1, 0);
  expect(labels(item(1) + item(1, 1), numbering)).toEqual(['Part I', '1.1']);
});

test('a bullet of any font is a bullet, and a number without format prints only its text', () => {
  const numbering =
    layout(0, level(0, 'bullet', '\uF0B7') + level(1, 'none', 'Note') + level(2, 'none', '%3')) + list(1, 0);
  expect(labels(item(1) + item(1, 1) + item(1, 2), numbering)).toEqual(['\u2022', 'Note', null]);
});

test('a bullet level has no number to print in the levels below', () => {
  const numbering = layout(0, level(0, 'bullet', 'o') + level(1, 'decimal', '%1%2.')) + list(1, 0);
  expect(labels(item(1) + item(1, 1), numbering)).toEqual(['\u2022', '1.']);
});

test('paragraphs that are deleted do not count', () => {
  const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${item(1)}</w:tc></w:tr>`;
  const kept = `<w:tr><w:tc>${item(1)}</w:tc></w:tr>`;
  const body = item(1) + item(1, 0, '<w:del w:id="2"/>') + item(1) + `<w:tbl>${gone}${kept}</w:tbl>`;
  expect(labels(body, LETTERS)).toEqual(['a.', null, 'b.', 'c.']);
});

test('a list or level that does not exist prints nothing', () => {
  expect(labels(item(9) + item(1, 5) + item(1), LETTERS)).toEqual([null, null, 'a.']);
});

test('a change of the numbering that is tracked is the new one', () => {
  const old = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
  expect(labels(`<w:p><w:pPr>${old}</w:pPr></w:p>`, LETTERS)).toEqual([null]);
});

describe('numbering by style', () => {
  const style = (id: string, numPr: string, below = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${below}"/><w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`;

  test('a style numbers its paragraphs, and those of the styles based on it', () => {
    const styles = style('Lettered', '<w:numId w:val="1"/>') + style('Derived', '', 'Lettered');
    expect(labels(styled('Lettered') + styled('Derived'), LETTERS, styles)).toEqual(['a.', 'b.']);
  });

  test('a paragraph can opt out', () => {
    const styles = style('Lettered', '<w:numId w:val="1"/>');
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(styled('Lettered', none) + styled('Lettered'), LETTERS, styles)).toEqual([null, 'a.']);
  });

  test('the level is the one that names the style', () => {
    const numbering =
      layout(0, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Second"/>')) +
      list(1, 0);
    expect(labels(item(1) + styled('Second'), numbering, style('Second', '<w:numId w:val="1"/>'))).toEqual([
      '1',
      '1.1',
    ]);
  });

  test('a style may change the level alone', () => {
    const styles = style('First', '<w:numId w:val="1"/>') + style('Second', '<w:ilvl w:val="1"/>', 'First');
    expect(labels(styled('First') + styled('Second'), OUTLINE, styles)).toEqual(['1', '1a']);
  });

  test('a layout may be taken from a numbering style', () => {
    const linked = layout(7, '<w:numStyleLink w:val="Outline"/>') + list(8, 7);
    expect(
      labels(item(8), LETTERS.replace('<w:lvl ', '<w:styleLink w:val="Outline"/><w:lvl ') + linked),
    ).toEqual(['a.']);
  });

  test('a numbering style may itself name the list', () => {
    const numbering = LETTERS + layout(7, '<w:numStyleLink w:val="Outline"/>') + list(8, 7);
    const styles = style('Outline', '<w:numId w:val="1"/>').replace('"paragraph"', '"numbering"');
    expect(labels(item(8), numbering, styles)).toEqual(['a.']);
  });
});

test('a text box does not take numbers from the main text', () => {
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${item(1)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  expect(labels(item(1) + box + item(1), LETTERS)).toEqual(['a.', null, 'b.']);
});

test('a list made to print a book before each paragraph prints a line', () => {
  const numbering = layout(0, level(0, 'decimal', 'x'.repeat(100_000))) + list(1, 0);
  expect(labels(item(1), numbering)[0]?.length).toBeLessThan(100);
});
