import type { Paragraph, Story, Table } from '../../../src/ooxml/model';
import { readStory } from '../../../src/ooxml/story/read-story';
import { paragraphsOf } from '../../../src/ooxml/text';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** The story of a document with this body, and these styles and lists. */
export function storyOf(body: string, parts: { styles?: string; numbering?: string } = {}): Story {
  return documentStory(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`, parts);
}

/** The story of a main part given whole. */
export function documentStory(main: string, parts: { styles?: string; numbering?: string } = {}): Story {
  const { styles, numbering } = parts;
  return readStory({
    main,
    related: (type) => {
      if (type === 'styles' && styles !== undefined) return `<w:styles ${NAMESPACES}>${styles}</w:styles>`;
      if (type === 'numbering' && numbering !== undefined) {
        return `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`;
      }
      return null;
    },
  });
}

/** A paragraph with one run; `properties` stand in its `w:rPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p>${r(text, properties)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table, from the content of its cells. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Every paragraph of the main text. */
export function paragraphs(story: Story): readonly Paragraph[] {
  return paragraphsOf(story.blocks);
}

/** The first paragraph of the main text. */
export function firstParagraph(story: Story): Paragraph {
  const [first] = paragraphs(story);
  if (first === undefined) throw new Error('The story has no paragraph.');
  return first;
}

/** The first table of the main text. */
export function firstTable(story: Story): Table {
  const first = story.blocks.find((block) => block.kind === 'table');
  if (first?.kind !== 'table') throw new Error('The story has no table.');
  return first;
}
