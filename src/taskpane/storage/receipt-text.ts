import type { Receipt } from '../../api/resources/rating-summary';
import { parsedFields } from '../../ui/state/parsed-fields';
import type { CollectionId, Urn } from '../../framework/identifiers';

/** A receipt with whose it is, as the document's settings keep it. */
export interface KeptReceipt extends Receipt {
  /** The school's URN when it was sent; null where that was not kept. */
  readonly urn: Urn | null;
  /** When what it is for was withdrawn, a moment in ISO 8601; left out where it was not. */
  readonly withdrawnAt?: string;
}

/** Whether a receipt is of this school's sending to this collection and not withdrawn; any other is history. */
export function isOf(receipt: KeptReceipt, collection: CollectionId, urn: Urn | null): boolean {
  const { urn: own, withdrawnAt } = receipt;
  return receipt.collection === collection && own !== null && own === urn && withdrawnAt === undefined;
}

/** A receipt with whose it is from the text in the document's settings; null where it is none. */
export function readKeptReceipt(text: string): KeptReceipt | null {
  const fields = parsedFields(text);
  if (!isReceipt(fields)) return null;
  const { urn, withdrawnAt }: Partial<Record<keyof KeptReceipt, unknown>> = fields;
  return {
    ...fields,
    urn: typeof urn === 'string' ? urn : null,
    ...(typeof withdrawnAt === 'string' && { withdrawnAt }),
  };
}

/** Whether it is a receipt, from the collector or from the document's settings. */
export function isReceipt(value: unknown): value is Receipt {
  const { submission, receivedAt, digest, collection, supersedes }: Partial<Record<keyof Receipt, unknown>> =
    value ?? {};
  return (
    [submission, receivedAt, digest, collection].every((member) => typeof member === 'string') &&
    (supersedes === null || typeof supersedes === 'string')
  );
}
