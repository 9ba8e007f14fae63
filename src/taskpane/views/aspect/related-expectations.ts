import { words } from '../../../assessment/words';
import type { Outcome, Reference } from '../../../framework/framework';

/** The part of its words that the shorter of two texts shares with the other, where both are about the same. */
const isAbout = 0.4;

/** Words that stand in nearly every statement, and so tell nothing about what one is about. */
const everywhere = new Set(
  'a all and any are as at be by children each ensuring evidence for from good have high in including is it of on or outcomes people progress s school schools send that the their these this through to used using which with within young'.split(
    ' ',
  ),
);

/** The expectations of an outcome, parted by whether they are about what a statement says, the nearest first. */
export function relatedExpectations(
  { qualityOffer }: Outcome,
  statement: string,
): { readonly related: readonly Reference[]; readonly others: readonly Reference[] } {
  const said = tellingWords(statement);
  const near = qualityOffer
    .map((expectation) => ({ expectation, shared: shared(tellingWords(expectation.text), said) }))
    .sort((one, other) => other.shared - one.shared);
  return {
    related: near.filter(({ shared: share }) => share >= isAbout).map(({ expectation }) => expectation),
    others: near.filter(({ shared: share }) => share < isAbout).map(({ expectation }) => expectation),
  };
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    words(text)
      .split(' ')
      .filter((word) => !everywhere.has(word))
      // The same word in another form: `plan`, `plans`, `planning`.
      .map((word) => word.slice(0, 5)),
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const inBoth = [...one].filter((word) => other.has(word)).length;
  return inBoth === 0 ? 0 : inBoth / Math.min(one.size, other.size);
}
