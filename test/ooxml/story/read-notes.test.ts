import { readNotes } from '../../../src/ooxml/story/read-notes';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

function notesOf(parts: Readonly<Record<string, string>>) {
  return readNotes({ main: '', related: (type) => parts[type] ?? null });
}

test('a note gives its words, paragraph after paragraph, without what is deleted', () => {
  const note = `<w:footnote w:id="2"><w:p>${text('Survey of ')}<w:del>${text('2025')}</w:del>${text('May')}</w:p><w:p>${text('all years')}</w:p></w:footnote>`;
  const notes = notesOf({ footnotes: `<w:footnotes ${namespace}>${note}</w:footnotes>` });
  expect(notes({ note: 'footnote', id: '2' })).toBe('Survey of May all years');
  expect(notes({ note: 'footnote', id: '3' })).toBeNull();
});

test('footnotes and endnotes with the same number are told apart', () => {
  const notes = notesOf({
    footnotes: `<w:footnotes ${namespace}><w:footnote w:id="1"><w:p>${text('foot')}</w:p></w:footnote></w:footnotes>`,
    endnotes: `<w:endnotes ${namespace}><w:endnote w:id="1"><w:p>${text('end')}</w:p></w:endnote></w:endnotes>`,
  });
  expect(notes({ note: 'footnote', id: '1' })).toBe('foot');
  expect(notes({ note: 'endnote', id: '1' })).toBe('end');
});

test('notes that cannot be read are as though they were not there', () => {
  expect(notesOf({ footnotes: '<w:footnotes' })({ note: 'footnote', id: '1' })).toBeNull();
});
