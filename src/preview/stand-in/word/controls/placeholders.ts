import { controlLevel } from './control-level';
import { emptyBlocks } from '../text/deletion';
import { contentOf, controlRegion, type Region } from '../tables/region';
import { controlPropertyOrder } from '../schema-order';
import { showsPlaceholder } from '../text/story-text';
import { XmlText, type XmlElement } from '../../xml/nodes';
import { elementAt } from '../../xml/positions';
import type { WordDocument } from '../word-document';

/** Word's words in an empty rich-text control that has no placeholder of its own. */
const defaultPlaceholder = 'Click or tap here to enter text.';

/** The controls that enclose an element, the nearest first, the element's own included. */
export function controlsRound(element: XmlElement): XmlElement[] {
  const controls: XmlElement[] = [];
  for (let at: XmlElement | null = element; at; at = at.parent) {
    if (at.local === 'sdt') controls.push(at);
  }
  return controls;
}

/** Takes the placeholder out of a control that shows it, so that text can be written there. */
export function leavePlaceholder(document: WordDocument, control: XmlElement): void {
  const flag = control.child('sdtPr')?.child('showingPlcHdr');
  if (!flag || !showsPlaceholder(control)) return;
  for (const run of contentOf(control).descendants('r')) document.tree.remove(run);
  document.tree.remove(flag);
}

/** Shows a control's placeholder in it, where it has been emptied. */
export function showPlaceholder(
  document: WordDocument,
  control: XmlElement,
  text = placeholderOf(document, control),
): void {
  const { tree, words } = document;
  const properties = control.child('sdtPr');
  if (!properties) return;
  const style = words.element('rStyle', { val: 'PlaceholderText' });
  const run = words.element('r', {}, [words.element('rPr', {}, [style]), words.text(text)]);
  if (controlLevel(control) === 'run') {
    for (const old of contentOf(control).elements()) tree.remove(old);
    tree.append(contentOf(control), run);
  } else {
    const { blocks } = controlRegion(control);
    if (!blocks) return;
    const { position } = emptyBlocks(document, blocks);
    if (position.node.kind === 'element') tree.append(position.node, run);
  }
  if (!properties.child('showingPlcHdr')) {
    words.place(properties, words.element('showingPlcHdr'), controlPropertyOrder);
  }
}

/** The controls that enclose a region, or either of its ends; the region's own too where it is one. */
export function controlsAround({ element, content }: Region): XmlElement[] {
  const ends = element ? [element] : [elementAt(content.start), elementAt(content.end)];
  return [...new Set(ends.flatMap(controlsRound))];
}

/** Shows the placeholder in those controls that an edit has left without content. */
export function fillEmptied(document: WordDocument, controls: readonly XmlElement[]): void {
  for (const control of controls) {
    const isEmpty = document.tree.contains(control) && contentOf(control).descendants('r').length === 0;
    if (isEmpty && controlLevel(control) !== 'row') showPlaceholder(document, control);
  }
}

/** The placeholder of a control: from the document's building blocks, or Word's default. */
export function placeholderOf(document: WordDocument, control: XmlElement): string {
  const name = control.child('sdtPr')?.child('placeholder')?.child('docPart')?.attribute('val');
  if (document.options.placeholderAfterClearing === 'default') return defaultPlaceholder;
  const given = document.placeholders.get(control);
  if (given !== undefined) return given;
  const parts = document.file.related('glossaryDocument')?.root.child('docParts')?.elements() ?? [];
  const part = parts.find((each) => each.child('docPartPr')?.child('name')?.attribute('val') === name);
  const texts = part?.child('docPartBody')?.descendants('t') ?? [];
  const text = texts
    .flatMap((each) => each.children)
    .map((node) => (node instanceof XmlText ? node.data : ''))
    .join('');
  return text || defaultPlaceholder;
}
