import type { Statement } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { aspectsOf } from '../../src/framework/lookup';

interface Placed extends Statement {
  readonly place: string;
  readonly aspect: string;
}

const statements: readonly Placed[] = aspectsOf(hertfordshire2019).flatMap((aspect) =>
  Object.entries(aspect.statements).map(([level, statement]) => ({
    ...statement,
    place: `${aspect.id} ${level}`,
    aspect: aspect.id,
  })),
);
const drafts = statements.filter((statement) => statement.draft);

/** The levels of one aspect share its subject: published triples have up to two thirds of their words in common. */
const limitWithinAspect = 0.6;
const limitBetweenAspects = 0.4;

test.each(drafts)('$place is plainly different from every other statement', (draft) => {
  const tooNear = statements.filter(
    (other) =>
      other !== draft &&
      sharedWords(draft.text, other.text) >
        (other.aspect === draft.aspect ? limitWithinAspect : limitBetweenAspects),
  );
  expect(tooNear.map((other) => other.place)).toEqual([]);
});

test.each(drafts)('$place is about as long as the authority’s statements', (draft) => {
  const words = wordsOf(draft.text).length;
  expect(words).toBeGreaterThanOrEqual(20);
  expect(words).toBeLessThanOrEqual(62);
});

test.each(drafts)('$place is whole sentences, plainly typed', ({ text }) => {
  expect(text).toMatch(/^[A-Z][A-Za-z ,;'/-]*\.( [A-Z][A-Za-z ,;'/-]*\.)*$/);
  expect(text).not.toMatch(/ {2}/);
});

/** Words in common as a share of all words of both: 1 for the same words, 0 for none. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
