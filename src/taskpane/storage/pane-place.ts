import { parsedFields } from '../../ui/state/parsed-fields';
import type { BrowserItems } from '../../ui/state/browser-items';
import type { View } from '../state/view';

/** Where in the pane the person is. */
export interface PanePlace {
  readonly view: View;
  /** How far the pane is scrolled down, in CSS pixels. */
  readonly scrolled: number;
}

const itemName = 'send.place';

/** How long a place is worth coming back to, in milliseconds; whoever comes later begins at the beginning. */
export const placeLasts = 30 * 60 * 1000;

/** Every kind of view, and the member that names what it is a view of. */
const kinds: Readonly<Record<View['kind'], 'id' | 'number' | null>> = {
  home: null,
  school: null,
  outcome: 'number',
  aspect: 'id',
  statutory: null,
  involved: null,
  plan: null,
  prepare: null,
  lastTime: null,
  check: null,
  send: null,
  sent: null,
  area: null,
  governors: null,
  settings: null,
  wordCheck: null,
};

/** Remembers where the person is in the pane beside a document, on this computer alone. */
export function keepPlace(items: BrowserItems, address: string, place: PanePlace, now: number): void {
  items.keep(itemName, JSON.stringify({ ...place, address, at: now }));
}

/**
 * Where the person was beside this document a moment ago, if the pane has had to start anew; null where they
 * were elsewhere, or long ago. The keyboard stays where it is: it may be in the document.
 */
export function readPlace(items: BrowserItems, address: string, now: number): PanePlace | null {
  const kept = parsedFields(items.read(itemName));
  if (kept === null || kept['address'] !== address || address === '') return null;
  const { at, scrolled } = kept;
  if (typeof at !== 'number' || now - at > placeLasts || typeof scrolled !== 'number') return null;
  const view = viewFrom(kept['view']);
  return view === null ? null : { view, scrolled };
}

function viewFrom(value: unknown): View | null {
  const fields: Readonly<Record<string, unknown>> = Object(value);
  const { kind } = fields;
  if (typeof kind !== 'string' || !(kind in kinds)) return null;
  const named = kinds[kind as View['kind']];
  if (named !== null && typeof fields[named] !== (named === 'id' ? 'string' : 'number')) return null;
  return { at: 'heading', ...fields, ...(kind === 'aspect' && { at: 'nowhere' }), kind } as View;
}
