import { differenceButControls } from '../../../src/ooxml/compare/difference-but-controls';
import type { Difference } from '../../../src/ooxml/compare/difference-but-controls';
import type { Linked, LinkedPart } from '../../../src/ooxml/story/linked-part';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

function part(body: string, links: Readonly<Record<string, Linked>> = {}): LinkedPart {
  const xml = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  return { xml, linked: (id) => links[id] ?? null };
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Controls with the tag `a` are left out. */
const isLeftOut = (tag: string | null) => tag === 'a';

function differs(before: string, after: string, added = 0): Difference | null {
  return differenceButControls(part(before), part(after), { added, isLeftOut });
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const inControl = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr><w:tag w:val="a"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const inCell = (blocks: string) => `<w:tbl><w:tr><w:tc>${blocks}</w:tc></w:tr></w:tbl>`;

test.each([
  ['a control among runs', paragraph(run('One')), paragraph(inControl(run('One')))],
  ['a control round paragraphs', paragraph(run('One')), inControl(paragraph(run('One')))],
  ['a run cut in two', paragraph(run('One two')), paragraph(run('One ') + run('two'))],
  ['ids', '<w:p w14:paraId="1" w:rsidR="1"/>', '<w:p w14:paraId="2" w:rsidR="2"/>'],
  [
    'the placeholder of an empty control',
    paragraph(''),
    paragraph(inControl(run('Click here'), '<w:showingPlcHdr/>')),
  ],
])('%s makes no difference', (_name, before, after) => {
  expect(differs(before, after)).toBeNull();
});

test.each([
  ['a word', run('One'), run('Two')],
  ['a highlight', run('One', '<w:highlight w:val="yellow"/>'), run('One')],
  ['a comment', `${run('One')}<w:r><w:commentReference w:id="1"/></w:r>`, run('One')],
  ['a deletion that was taken', `<w:del w:id="1">${run('One')}</w:del>`, run('One')],
  ['an author', '<w:ins w:author="A"/>', '<w:ins w:author="B"/>'],
  ['a picture', '<w:r><w:drawing/></w:r>', ''],
  ['words that became a placeholder', run('One'), inControl(run('One'), '<w:showingPlcHdr/>')],
])('%s is a difference, with its paragraph', (_name, before, after) => {
  const first = paragraph(run('First'));
  expect(differs(first + paragraph(before), first + paragraph(after))).toEqual({
    part: 'document',
    paragraph: 2,
  });
});

test('a paragraph property is a difference', () => {
  expect(differs('<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>', '<w:p/>')).not.toBeNull();
});

test('only so many empty paragraphs at the ends of cells are allowed as were added', () => {
  const words = paragraph(run('One'));
  expect(differs(inCell(words), inCell(inControl(words) + '<w:p/>'), 1)).toBeNull();
  expect(differs(inCell(words), inCell(words + '<w:p/>'), 0)).not.toBeNull();
  expect(differs(inCell(words), inCell(words + '<w:p/><w:p/>'), 1)).not.toBeNull();
  expect(differs(words, `${words}<w:p/>`, 1)).not.toBeNull();
  expect(differs(inCell(words), inCell(words + paragraph(run('more'))), 1)).not.toBeNull();
});

const other = (properties: string) =>
  paragraph(`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('One')}</w:sdtContent></w:sdt>`);

test('what another control is and says is compared, but not its number', () => {
  const box = (checked: number, id = 1) =>
    other(`<w:id w:val="${id}"/><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`);
  expect(differs(box(0), box(0, 2))).toBeNull();
  expect(differs(box(0), box(1))).not.toBeNull();
  expect(
    differs(other('<w:tag w:val="b"/><w:lock w:val="sdtLocked"/>'), other('<w:tag w:val="b"/>')),
  ).not.toBeNull();
  expect(differs(other('<w:tag w:val="b"/>'), paragraph(run('One')))).not.toBeNull();
});

/** The difference between what two parts refer to by one id or another. */
function differsIn(before: Linked, after: Linked): Difference | null {
  const linking = (id: string, linked: Linked) =>
    part(paragraph(`<w:hyperlink r:id="${id}">${run('One')}</w:hyperlink>`), { [id]: linked });
  return differenceButControls(linking('rId1', before), linking('rId9', after), { added: 0, isLeftOut });
}

test('links and pictures are compared by where they lead and not by their ids', () => {
  const address = (text: string): Linked => ({ kind: 'address', address: text });
  expect(differsIn(address('https://a.example'), address('https://a.example'))).toBeNull();
  expect(differsIn(address('https://a.example'), address('https://b.example'))).toEqual({
    part: 'document',
    paragraph: 1,
  });
  const bytes = (fingerprint: string): Linked => ({ kind: 'bytes', fingerprint });
  expect(differsIn(bytes('10 1'), bytes('10 1'))).toBeNull();
  expect(differsIn(bytes('10 1'), bytes('10 2'))).not.toBeNull();
});

test('words and figures of a chart are compared', () => {
  const chart = (title: string, figure: string): Linked => {
    const xml = `<c:chart xmlns:c="c" xmlns:a="${drawing}"><a:t>${title}</a:t><c:v>${figure}</c:v></c:chart>`;
    return { kind: 'xml', type: 'chart', part: { xml, linked: () => null } };
  };
  expect(differsIn(chart('Reading', '7'), chart('Reading', '7'))).toBeNull();
  expect(differsIn(chart('Reading', '7'), chart('Writing', '7'))).not.toBeNull();
  expect(differsIn(chart('Reading', '7'), chart('Reading', '8'))).not.toBeNull();
});

test('headers are compared too, but for the numbers that their fields print', () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const header = (name: string, page: string, picture = '10 1'): Linked => ({
    kind: 'xml',
    type: 'header',
    part: part(
      paragraph(
        `${run(name)}<w:r><w:pict r:id="rId1"/></w:r>` +
          field('begin') +
          field('separate') +
          run(page) +
          field('end') +
          `<w:fldSimple w:instr="NUMPAGES">${run(page)}</w:fldSimple>`,
      ),
      { rId1: { kind: 'bytes', fingerprint: picture } },
    ),
  });
  expect(differsIn(header('Maple Grove', '1'), header('Maple Grove', '12'))).toBeNull();
  expect(differsIn(header('Maple Grove', '1'), header('Oak Hill', '1'))).not.toBeNull();
  expect(differsIn(header('Maple Grove', '1'), header('Maple Grove', '1', '10 2'))).not.toBeNull();
});
