import type { BrowserItems } from './browser-items';

/** A summary that somebody has asked to be sent, and that has no receipt yet. It never holds a key. */
export interface WaitingParcel {
  readonly submission: string;
  readonly urn: string;
  /** The summary as JSON, as it was shown; it is sent as it stands, to the last byte. */
  readonly body: string;
  /** When it was asked for: a moment in ISO 8601. */
  readonly askedAt: string;
}

const itemName = (urn: string) => `send.waiting/${urn}`;

/** The summary of a school that waits in this browser; null where there is none. */
export function readWaiting(items: BrowserItems, urn: string): WaitingParcel | null {
  const text = items.read(itemName(urn));
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isWaiting(value) && value.urn === urn ? value : null;
  } catch {
    // Whatever else stands there is nothing that this pane has kept.
    return null;
  }
}

/** Returns false where it lasts for this session only. */
export function keepWaiting(items: BrowserItems, parcel: WaitingParcel): boolean {
  return items.keep(itemName(parcel.urn), JSON.stringify(parcel));
}

export function forgetWaiting(items: BrowserItems, { urn }: WaitingParcel): void {
  items.forget(itemName(urn));
}

function isWaiting(value: unknown): value is WaitingParcel {
  if (typeof value !== 'object' || value === null) return false;
  const { submission, urn, body, askedAt } = value as Readonly<Record<string, unknown>>;
  return [submission, urn, body, askedAt].every((member) => typeof member === 'string');
}
