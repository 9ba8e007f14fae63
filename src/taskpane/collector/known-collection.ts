import type { OpenCollection } from '../../api/resources/collections';
import type { BrowserItems } from '../../ui/state/browser-items';
import { parsedFields } from '../../ui/state/parsed-fields';

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
  const collection = parsedFields(items.read(itemName));
  return isCollection(collection) && Date.parse(collection.closesAt) > Date.parse(now) ? collection : null;
}

function isCollection(value: unknown): value is OpenCollection {
  const { id, name, framework, opensAt, closesAt }: Partial<Record<keyof OpenCollection, unknown>> =
    value ?? {};
  return [id, name, framework, opensAt, closesAt].every((member) => typeof member === 'string');
}
