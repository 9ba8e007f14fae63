import type { AspectId } from '../framework/framework';
import type { Assessment } from './assessment';
import { judgeEvidence } from './check/judge-evidence';

/** How far a school has come with a number of aspects. */
export interface Tally {
  /** Aspects with one best fit. */
  readonly answered: number;
  /** Aspects whose evidence says something; `n/a` and the like do not. */
  readonly evidenced: number;
  readonly of: number;
}

export interface Progress extends Tally {
  /** In the framework's order. */
  readonly outcomes: readonly (Tally & { readonly number: number })[];
}

/** How many aspects are answered and evidenced: as a whole and for each outcome. */
export function progress(assessment: Assessment): Progress {
  const { framework, aspects } = assessment;
  const tally = (ids: ReadonlySet<AspectId>): Tally => {
    const answers = aspects.filter(({ id }) => ids.has(id));
    return {
      answered: answers.filter(({ state }) => state === 'answered').length,
      evidenced: answers.filter((answer) => judgeEvidence(answer, framework) === 'some').length,
      of: ids.size,
    };
  };
  const outcomes = framework.outcomes.map(({ number, aspects: own }) => ({
    number,
    ...tally(new Set(own.map(({ id }) => id))),
  }));
  return {
    answered: sum(outcomes, 'answered'),
    evidenced: sum(outcomes, 'evidenced'),
    of: sum(outcomes, 'of'),
    outcomes,
  };
}

function sum(tallies: readonly Tally[], key: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[key], 0);
}
