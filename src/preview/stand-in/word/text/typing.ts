import { WordError } from '../../host/word-error';
import { XmlElement, XmlText, type XmlNode } from '../../xml/nodes';
import { after, type Position } from '../../xml/positions';
import { markInserted } from '../revisions';
import { holdsBlocks } from './runs';
import type { WordDocument } from '../word-document';

/** Puts a run of text at a position between runs; a tracked insertion when changes are tracked. */
export function insertRun(
  document: WordDocument,
  position: Position,
  text: string,
  format: XmlElement | null,
): XmlElement {
  const { tree, words } = document;
  const outside =
    position.node instanceof XmlElement && position.node.local === 'del' ? after(position.node) : position;
  if (!(outside.node instanceof XmlElement) || holdsBlocks(outside.node))
    throw new WordError('GeneralException');
  const run = words.element('r', {}, runContent(document, text, format));
  tree.insert(outside.node, outside.offset, run);
  if (document.tracksChanges) markInserted(document, run);
  return run;
}

function runContent(document: WordDocument, text: string, format: XmlElement | null): XmlNode[] {
  const { words } = document;
  const pieces = text.split(/([\t\v])/).filter((piece) => piece !== '');
  const properties = format ? [withoutPlaceholderStyle(words.copy(format))] : [];
  return [
    ...properties.filter((each) => each.children.length > 0),
    ...pieces.map((piece) => {
      if (piece === '\t') return words.element('tab');
      return piece === '\v' ? words.element('br') : words.text(piece);
    }),
  ];
}

/** Text that replaces a placeholder does not look like one. Revisions of a paragraph mark are not a run's. */
function withoutPlaceholderStyle(format: XmlElement): XmlElement {
  const dropped = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'];
  const kept = format.children.filter(
    (child) =>
      child instanceof XmlText ||
      (child instanceof XmlElement &&
        !dropped.includes(child.local) &&
        !(child.local === 'rStyle' && child.attribute('val') === 'PlaceholderText')),
  );
  format.children.splice(0, format.children.length, ...kept);
  return format;
}

/** A run, or the tracked insertion round it. */
export function outermost(run: XmlElement): XmlElement {
  return run.parent?.local === 'ins' ? run.parent : run;
}
