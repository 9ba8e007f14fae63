import type { OpenCollection } from '../../api/resources/collections';
import type { BrowserItems } from '../storage/browser-items';

const itemName = 'send.collection';

/** Keeps the open collection in the browser, so that a summary can be made while there is no network. */
export function keepCollection(items: BrowserItems, collection: OpenCollection): void {
  items.keep(itemName, JSON.stringify(collection));
}

/**
 * The collection that was open when the collector last answered; null where none is known that is still open.
 *
 * @param now a moment in ISO 8601
 */
export function knownCollection(items: BrowserItems, now: string): OpenCollection | null {
  const collection = parsed(items.read(itemName) ?? 'null');
  return isCollection(collection) && Date.parse(collection.closesAt) > Date.parse(now) ? collection : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever else stands there is nothing that this pane has kept.
    return null;
  }
}

function isCollection(value: unknown): value is OpenCollection {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, framework, opensAt, closesAt } = value as Partial<Record<keyof OpenCollection, unknown>>;
  return [id, name, framework, opensAt, closesAt].every((member) => typeof member === 'string');
}
