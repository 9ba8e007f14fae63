import type { Receipt } from '../assessment/receipt';

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
