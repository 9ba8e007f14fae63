import type { BrowserItems } from '../../ui/state/browser-items';
import { parsedFields } from '../../ui/state/parsed-fields';
import type { SubmissionId, Urn } from '../../framework/identifiers';

/** A summary that somebody has asked to be sent, and that has no receipt yet. It never holds a key. */
export interface WaitingParcel {
  readonly submission: SubmissionId;
  readonly urn: Urn;
  /** The summary as JSON, as it was shown; it is sent as it stands, to the last byte. */
  readonly body: string;
  /** When it was asked for: a moment in ISO 8601. */
  readonly askedAt: string;
}

const itemName = (urn: Urn) => `send.waiting/${urn}`;

/** The summary of a school that waits in this browser; null where there is none. */
export function readWaiting(items: BrowserItems, urn: Urn): WaitingParcel | null {
  const fields = parsedFields(items.read(itemName(urn)));
  return isWaiting(fields) && fields.urn === urn ? fields : null;
}

/** Returns false where it lasts for this session only. */
export function keepWaiting(items: BrowserItems, parcel: WaitingParcel): boolean {
  return items.keep(itemName(parcel.urn), JSON.stringify(parcel));
}

export function forgetWaiting(items: BrowserItems, { urn }: WaitingParcel): void {
  items.forget(itemName(urn));
}

function isWaiting(fields: unknown): fields is WaitingParcel {
  const { submission, urn, body, askedAt }: Partial<Record<keyof WaitingParcel, unknown>> = fields ?? {};
  return [submission, urn, body, askedAt].every((member) => typeof member === 'string');
}
