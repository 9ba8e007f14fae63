import type { Static } from '@sinclair/typebox';
import { anyCollection, collectionText, text, textOrNull } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, orNull, partial } from '../parts';
import { countsByLevel } from './reports';

/** One aspect: the level of the school, and the levels of the others. */
const comparisonLine = object({
  aspect: text,
  /** The school's own level, as it counts now; null for not answered. */
  own: textOrNull,
  /** The other schools; null where they may not be shown. */
  others: orNull(countsByLevel),
  /** Why they are not shown, in a sentence; null where they are. */
  withheld: textOrNull,
  /** The day that the others' counts are of. */
  asAt: textOrNull,
});
export type ComparisonLine = Static<typeof comparisonLine>;

/** Schools around a school, such as those of its area, of its phase there, of the county. */
const comparedPopulation = object({ population: text, name: text, aspects: list(comparisonLine) });
export type ComparedPopulation = Static<typeof comparedPopulation>;

/** The levels of the schools around a school, without that school. */
const comparison = object({ collection: collectionText, populations: list(comparedPopulation) });
export type Comparison = Static<typeof comparison>;

export const comparisonOperations = {
  'GET /comparison': {
    operationId: 'readComparison',
    summary: 'Tells where the schools around a school stand, as far as small groups allow.',
    querystring: partial({ collection: anyCollection }),
    response: { 200: comparison },
  },
} as const satisfies OperationTable;
