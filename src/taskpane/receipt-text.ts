import type { Receipt } from '../assessment/receipt';

/** A receipt with whose it is, as the document's settings keep it. */
export interface KeptReceipt extends Receipt {
  /** The school's URN when it was sent; null where that was not kept. */
  readonly urn: string | null;
}

/** Whether a receipt is of this school's sending to this collection; any other is history. */
export function isOf(receipt: KeptReceipt, collection: string, urn: string | null): boolean {
  return receipt.collection === collection && receipt.urn !== null && receipt.urn === urn;
}

/** A receipt from the text in the document's settings; null where it is none. */
export function readKeptReceipt(text: string): KeptReceipt | null {
  const receipt = readReceipt(text);
  if (receipt === null) return null;
  const { urn } = JSON.parse(text) as { readonly urn?: unknown };
  return { ...receipt, urn: typeof urn === 'string' ? urn : null };
}

/** A receipt from JSON that came from the collector or from the document's settings; null where it is none. */
export function readReceipt(text: string): Receipt | null {
  try {
    const value: unknown = JSON.parse(text);
    return isReceipt(value) ? value : null;
  } catch {
    // Whatever else stands there, such as an error page, is no receipt.
    return null;
  }
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const { submission, receivedAt, digest, collection, supersedes } = value as Readonly<
    Record<string, unknown>
  >;
  return (
    [submission, receivedAt, digest, collection].every((member) => typeof member === 'string') &&
    (supersedes === null || typeof supersedes === 'string')
  );
}
