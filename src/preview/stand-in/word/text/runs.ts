import { XmlElement, XmlText, type XmlNode } from '../../xml/nodes';
import { after, before, elementAt, type Position } from '../../xml/positions';
import { controlLevel } from '../controls/control-level';
import type { StoryRange } from './story-range';
import { inside } from './story-range';
import { walk, type Span } from './walk';
import type { WordDocument } from '../word-document';

/** Whether an element holds paragraphs and tables, and not runs. */
export function holdsBlocks(element: XmlElement): boolean {
  if (element.local === 'sdtContent')
    return element.parent !== null && controlLevel(element.parent) !== 'run';
  return ['body', 'tc', 'tr', 'tbl', 'sdt', 'hdr', 'ftr'].includes(element.local) && !isRunLevel(element);
}

function isRunLevel(element: XmlElement): boolean {
  return element.local === 'sdt' && controlLevel(element) === 'run';
}

/** The paragraph that a position lies in, null for a position between paragraphs. */
export function paragraphAt(position: Position): XmlElement | null {
  const element = elementAt(position);
  return element.local === 'p' ? element : element.ancestor('p');
}

/**
 * A position among the runs of a paragraph for a position that may lie between paragraphs: at the start of the next
 * paragraph, or at the end of the last one where none follows; the other way round when looking `back`.
 */
export function amongRuns(position: Position, back = false): Position {
  if (!(position.node instanceof XmlElement) || !holdsBlocks(position.node)) return position;
  const children = position.node.children;
  const next = children.slice(position.offset).flatMap(paragraphsOf)[0];
  const last = children.slice(0, position.offset).flatMap(paragraphsOf).at(-1);
  const [wanted, other] = back ? [last, next] : [next, last];
  const paragraph = wanted ?? other;
  if (!paragraph) throw new Error('There is no paragraph to write into.');
  const content = inside(paragraph);
  return paragraph === last ? content.end : content.start;
}

function paragraphsOf(node: XmlNode): XmlElement[] {
  if (node.kind !== 'element') return [];
  return node.local === 'p' ? [node] : node.elements().flatMap(paragraphsOf);
}

/** A position between two runs where the given position is, splitting the run that it lies in. */
export function splitRun(document: WordDocument, position: Position): { node: XmlElement; offset: number } {
  const { tree, words } = document;
  let { node, offset } = position;
  if (node instanceof XmlText) {
    const holder = elementAt(position);
    if (offset > 0 && offset < node.data.length) {
      const rest = tree.splitText(node, offset);
      const split = tree.splitElement(holder, holder.children.indexOf(rest));
      for (const half of [holder, split]) tree.setAttribute(half, words.attribute('xml:space', 'preserve'));
      return splitRun(document, before(split));
    }
    return splitRun(document, offset === 0 ? before(holder) : after(holder));
  }
  const run = node.local === 'r' ? node : node.parent?.local === 'r' ? node.parent : null;
  if (!run) return { node, offset };
  if (node !== run) ({ node, offset } = { node: run, offset: node.index + (offset > 0 ? 1 : 0) });
  const content = run.children.filter((child) => !(child.kind === 'element' && child.local === 'rPr'));
  const following = run.children.slice(offset).filter((child) => content.includes(child));
  if (following.length === content.length) return boundary(before(run));
  if (following.length === 0) return boundary(after(run));
  const rest = tree.splitElement(run, offset);
  const properties = run.child('rPr');
  if (properties) tree.insert(rest, 0, words.copy(properties));
  return boundary(before(rest));
}

function boundary(position: Position): { node: XmlElement; offset: number } {
  return { node: elementAt(position), offset: position.offset };
}

/** Splits the runs at both ends of a range, so that it covers whole runs, and gives the runs it covers. */
export function isolateRuns(document: WordDocument, range: StoryRange): XmlElement[] {
  range.end.moveTo(splitRun(document, range.end));
  range.start.moveTo(splitRun(document, range.start));
  return runsIn(document, range)
    .filter(({ whole }) => whole)
    .map(({ run }) => run);
}

/** The runs that a span touches, and whether it covers them whole. */
export function runsIn(document: WordDocument, span: Span): { run: XmlElement; whole: boolean }[] {
  const runs: { run: XmlElement; whole: boolean }[] = [];
  walk(document.root, span, {
    enter(element, whole) {
      if (element.local === 'r') runs.push({ run: element, whole });
      return undefined;
    },
  });
  return runs;
}

/** The properties that text typed at a position takes on: those of the run before it, or else after it. */
export function formatAt(position: Position, beforeFirst = false): XmlElement | null {
  const container = elementAt(position);
  const offset = position.node === container ? position.offset : 0;
  const left = container.children.slice(0, offset).flatMap(runsOf).at(-1);
  const right = container.children.slice(offset).flatMap(runsOf)[0];
  const run = beforeFirst ? (right ?? left) : (left ?? right);
  if (run) return run.child('rPr');
  const paragraph = paragraphAt(position);
  return paragraph?.child('pPr')?.child('rPr') ?? null;
}

function runsOf(node: XmlNode): XmlElement[] {
  if (node.kind !== 'element') return [];
  return node.local === 'r' ? [node] : node.elements().flatMap(runsOf);
}
