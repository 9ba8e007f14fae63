import type { XmlElement } from '../xml/nodes';
import { paragraphPropertyOrder, runPropertyOrder } from './schema-order';
import type { WordDocument } from './word-document';

/** Whether a run is a tracked insertion that has not been accepted. */
function insertionOf(run: XmlElement): XmlElement | null {
  return run.parent?.local === 'ins' ? run.parent : null;
}

/** Marks a run that has just been put in as a tracked insertion. */
export function markInserted(document: WordDocument, run: XmlElement): void {
  if (insertionOf(run)) return;
  const insertion = document.words.element('ins', revisionAttributes(document));
  document.tree.wrap([run], insertion, insertion);
}

/** Marks a paragraph's mark as a tracked insertion. */
export function markInsertedMark(document: WordDocument, paragraph: XmlElement): void {
  markMark(document, paragraph, 'ins');
}

/** Marks a paragraph's mark as a tracked deletion. */
export function markDeletedMark(document: WordDocument, paragraph: XmlElement): void {
  markMark(document, paragraph, 'del');
}

function markMark(document: WordDocument, paragraph: XmlElement, kind: 'ins' | 'del'): void {
  const { tree, words } = document;
  let properties = paragraph.child('pPr');
  if (!properties) {
    properties = words.element('pPr');
    tree.insert(paragraph, 0, properties);
  }
  const format = words.ensure(properties, 'rPr', paragraphPropertyOrder);
  if (format.child(kind)) return;
  words.place(format, words.element(kind, revisionAttributes(document)), ['ins', 'del', ...runPropertyOrder]);
}

/** Marks a run as a tracked deletion; a run that was itself a tracked insertion goes at once, as in Word. */
export function markDeleted(document: WordDocument, run: XmlElement): void {
  const { tree, words } = document;
  if (run.parent?.local === 'del') return;
  if (insertionOf(run)) {
    removeRun(document, run);
    return;
  }
  const deletion = words.element('del', revisionAttributes(document));
  tree.wrap([run], deletion, deletion);
  for (const text of run.elements().filter(({ local }) => local === 't')) {
    const deleted = words.element('delText', { 'xml:space': 'preserve' });
    tree.insert(run, text.index, deleted);
    for (const child of [...text.children]) tree.move(child, deleted, deleted.children.length);
    tree.remove(text);
  }
}

/** Takes a run out, and the insertion round it that it leaves empty. */
function removeRun(document: WordDocument, run: XmlElement): void {
  const insertion = insertionOf(run);
  document.tree.remove(run);
  if (insertion?.elements().length === 0) document.tree.remove(insertion);
}

function revisionAttributes(document: WordDocument): Record<string, string> {
  const ids = ['ins', 'del'].flatMap((local) => document.root.descendants(local));
  const highest = ids.reduce((most, element) => Math.max(most, Number(element.attribute('id')) || 0), 0);
  return { id: String(highest + 1), author: document.options.author, date: now() };
}

/** Word leaves the milliseconds out. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
