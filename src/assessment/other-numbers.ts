import { kindOfIdentifier } from '../framework/identifiers';
import type { SchoolIdentifier } from '../framework/identifiers';
import { listed } from '../wording/sentences';

/** What numbers of other registers are, for the middle of a sentence: `EY303456 is an Ofsted early years number`. */
export function whatNumbersAre(numbers: readonly SchoolIdentifier[]): string {
  return listed(numbers.map((number) => `${number.value} is ${kindOfIdentifier(number)}`));
}

/** That a document has no URN but these numbers, as a sentence; null where it has none of them. */
export function noUrnBut(numbers: readonly SchoolIdentifier[]): string | null {
  return numbers.length === 0 ? null : `The document gives no URN: ${whatNumbersAre(numbers)}.`;
}
