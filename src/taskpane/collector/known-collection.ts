import type { BrowserItems } from '../storage/browser-items';
import { isCollection, type OpenCollection } from './collector-client';
import { parsed } from './collector-request';

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
