import { WordError } from '../../host/word-error';
import type { XmlElement } from '../../xml/nodes';
import type { InsertLocation } from './region';
import { setValues } from './tables';
import type { WordDocument } from '../word-document';

/** How wide the text of a page is, in twentieths of a point: A4 with margins of 2.54 cm. */
const textWidth = 9026;

/** Inserts a table beside a paragraph, with the style Table Grid where the document has it, as Word does. */
export function insertTable(
  document: WordDocument,
  paragraph: XmlElement,
  size: { readonly rows: number; readonly columns: number },
  location: InsertLocation,
  values: unknown,
): XmlElement {
  const { tree, words, styles } = document;
  const { parent } = paragraph;
  if (!parent || size.rows < 1 || size.columns < 1) throw new WordError('InvalidArgument');
  const width = { w: String(Math.floor(textWidth / size.columns)), type: 'dxa' };
  const cell = () =>
    words.element('tc', {}, [words.element('tcPr', {}, [words.element('tcW', width)]), words.element('p')]);
  const row = () => words.element('tr', {}, Array.from({ length: size.columns }, cell));
  const column = () => words.element('gridCol', { w: width.w });
  const style = styles.id('Table Grid', 'table');
  const table = words.element('tbl', {}, [
    words.element('tblPr', {}, [
      ...(style === null ? [] : [words.element('tblStyle', { val: style })]),
      words.element('tblW', { w: '0', type: 'auto' }),
    ]),
    words.element('tblGrid', {}, Array.from({ length: size.columns }, column)),
    ...Array.from({ length: size.rows }, row),
  ]);
  tree.insert(parent, paragraph.index + (location === 'After' ? 1 : 0), table);
  if (values !== undefined && values !== null) {
    setValues(
      document,
      table.elements().filter(({ local }) => local === 'tr'),
      values,
    );
  }
  return table;
}
