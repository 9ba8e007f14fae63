import type { Receipt } from '../../api/resources/rating-summary';

/** A receipt with whose it is, as the document's settings keep it. */
export interface KeptReceipt extends Receipt {
  /** The school's URN when it was sent; null where that was not kept. */
  readonly urn: string | null;
  /** When what it is for was withdrawn, a moment in ISO 8601; left out where it was not. */
  readonly withdrawnAt?: string;
}

/** Whether a receipt is of this school's sending to this collection and not withdrawn; any other is history. */
export function isOf(receipt: KeptReceipt, collection: string, urn: string | null): boolean {
  const { urn: own, withdrawnAt } = receipt;
  return receipt.collection === collection && own !== null && own === urn && withdrawnAt === undefined;
}

/** A receipt with whose it is from the text in the document's settings; null where it is none. */
export function readKeptReceipt(text: string): KeptReceipt | null {
  const receipt = readReceipt(text);
  if (receipt === null) return null;
  const { urn, withdrawnAt } = JSON.parse(text) as { readonly urn?: unknown; readonly withdrawnAt?: unknown };
  return {
    ...receipt,
    urn: typeof urn === 'string' ? urn : null,
    ...(typeof withdrawnAt === 'string' && { withdrawnAt }),
  };
}

/** A receipt from the text in the document's settings; null where it is none. */
function readReceipt(text: string): Receipt | null {
  try {
    const value: unknown = JSON.parse(text);
    return isReceipt(value) ? value : null;
  } catch {
    // Whatever else stands there is no receipt.
    return null;
  }
}

/** Whether it is a receipt, from the collector or from the document's settings. */
export function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const { submission, receivedAt, digest, collection, supersedes } = value as Readonly<
    Record<string, unknown>
  >;
  return (
    [submission, receivedAt, digest, collection].every((member) => typeof member === 'string') &&
    (supersedes === null || typeof supersedes === 'string')
  );
}
