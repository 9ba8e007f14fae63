import { readStory } from '../../src/ooxml/story/read-story';
import { blocksText } from '../../src/ooxml/text';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const store = '{1}';

/** The text of a control bound to `/form/value`, in which the document still has "stale". */
function shown(type: string, stored: string): string {
  const binding = `<w:dataBinding w:xpath="/form[1]/value[1]" w:storeItemID="${store}"/>`;
  const control =
    `<w:sdt><w:sdtPr>${binding}${type}</w:sdtPr>` +
    '<w:sdtContent><w:r><w:t>stale</w:t></w:r></w:sdtContent></w:sdt>';
  const main = `<w:document xmlns:w="${W}" xmlns:w14="${W14}"><w:body><w:p>${control}</w:p></w:body></w:document>`;
  const story = readStory({
    main,
    related: () => null,
    store: (id) => (id === store ? `<form><value>${stored}</value></form>` : null),
  });
  return blocksText(story.blocks);
}

const date = (picture: string, more = '') => `<w:date><w:dateFormat w:val="${picture}"/>${more}</w:date>`;

test.each([
  ['a plain text', '<w:text/>', 'Maple Grove', 'Maple Grove'],
  ['a text that was emptied', '<w:text/>', '', ''],
  ['a rich text', '', 'Maple Grove', 'Maple Grove'],
  [
    'an entry of a list',
    '<w:dropDownList><w:listItem w:displayText="Expected" w:value="2"/></w:dropDownList>',
    '2',
    'Expected',
  ],
  ['a date', date('d MMMM yyyy'), '2027-06-18', '18 June 2027'],
  ['a date with a time', date('dd/MM/yyyy'), '2027-06-08T00:00:00', '08/06/2027'],
  ['a date with its day', date("dddd d MMM 'of' yy"), '2027-06-08', 'Tuesday 8 Jun of 27'],
  [
    'a date stored as text',
    date('d MMMM yyyy', '<w:storeMappedDataAs w:val="text"/>'),
    'June 2027',
    'June 2027',
  ],
  ['something else than a date', date('d MMMM yyyy'), 'next week', 'stale'],
  ['a day that no calendar has', date('d MMMM yyyy'), '2027-02-31', 'stale'],
])('a bound control shows %s as it is stored', (_, type, stored, text) => {
  expect(shown(type, stored)).toBe(text);
});
