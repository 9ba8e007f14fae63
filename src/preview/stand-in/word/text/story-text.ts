import type { StandInOptions } from '../../options';
import type { XmlElement } from '../../xml/nodes';
import { isOn } from '../vocabulary';
import { walk, type Span } from './walk';

type TextOptions = Pick<StandInOptions, 'paragraphBreak' | 'deletedTextIsText' | 'placeholderIsText'>;

/** The characters that Word gives for an element of a run that is not `w:t`. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\v',
  cr: '\v',
  noBreakHyphen: '\u001E',
  softHyphen: '\u001F',
  sym: '(',
  footnoteReference: '\u0002',
  endnoteReference: '\u0002',
};

/** The character that an element of a run stands for in Word's text, '' for none. */
export function characterOf(element: XmlElement): string {
  return element.parent?.local === 'r' ? (characters[element.local] ?? '') : '';
}

/** Whether an element is a tracked deletion, or the old place of moved text. */
export function isDeletion(element: XmlElement): boolean {
  return element.local === 'del' || element.local === 'moveFrom';
}

/** Whether a control shows its placeholder in place of content. */
export function showsPlaceholder(control: XmlElement): boolean {
  return isOn(control.child('sdtPr')?.child('showingPlcHdr') ?? null);
}

/** The text of a span as `text` gives it: cells are separated by tabs, rows and paragraphs by a break. */
export function textOf(root: XmlElement, span: Span, options: TextOptions): string {
  let text = '';
  let separator = '';
  const add = (more: string): void => {
    text += more;
  };
  walk(root, span, {
    enter(element) {
      if (isDeletion(element)) return options.deletedTextIsText;
      if (element.local === 'sdt' && showsPlaceholder(element)) return options.placeholderIsText;
      if (element.local === 'p') {
        add(separator);
        separator = '';
      }
      add(characterOf(element));
      return undefined;
    },
    leave(element) {
      if (element.local === 'p' || element.local === 'tr') separator = options.paragraphBreak;
      if (element.local === 'tc') separator = '\t';
    },
    text(node, from, to) {
      if (node.parent?.local === 't' || node.parent?.local === 'delText') add(node.data.slice(from, to));
    },
  });
  return text;
}
