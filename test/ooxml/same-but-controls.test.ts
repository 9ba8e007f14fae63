import { differenceButControls } from '../../src/ooxml/same-but-controls';
import type { Difference } from '../../src/ooxml/same-but-controls';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

function differs(before: string, after: string, added = 0): Difference | null {
  const part = (body: string) => `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  return differenceButControls(part(before), part(after), added);
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
