import { bomb, hostileFiles } from '../support/hostile-files';
import { rawZip } from '../../support/raw-zip';
import { documentXml, read, refusal, wordFile, wordEntries } from '../support/word-file';

test.each(hostileFiles)('$name is refused', ({ kind, bytes }) => {
  expect(refusal(bytes()).kind).toBe(kind);
});

test('a bomb among the pictures is never unpacked', () => {
  expect(read(rawZip(wordEntries(bomb('word/media/image1.png', 3000))))).toBe('Evidence');
});

test('a thousand pages of text are read', () => {
  const paragraphs = '<w:p><w:r><w:t>Evidence of provision.</w:t></w:r></w:p>'.repeat(50_000);
  expect(read(wordFile({ 'word/document.xml': documentXml(paragraphs) }))).toHaveLength(22 * 50_000);
});
