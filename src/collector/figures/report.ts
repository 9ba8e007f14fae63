import { ruleInWords } from '../../collation/highlight-rule';
import type { Participation } from '../store/submissions/standings';
import type { Store } from '../store/store';
import type { FoundRound } from './find-round';
import { highlightRuleOf } from './highlight-rule-of';
import type { CountsByLevel, Lines } from './lines';

/** One aspect in an earlier collection, beside the matched schools of both. */
export interface ComparedAspect {
  readonly aspect: string;
  /** All schools of the earlier collection; null where there is nothing, or nothing may be shown. */
  readonly before: CountsByLevel | null;
  /** The schools that are in both collections; null outside the manager's own view. */
  readonly matched: { readonly now: CountsByLevel; readonly before: CountsByLevel } | null;
}

export interface Compared {
  readonly collection: string;
  readonly matchedSchools: number | null;
  readonly aspects: readonly ComparedAspect[];
}

/** What a report says of a group of schools. */
export interface PopulationReport extends Lines {
  /** Such as `area:dspl3`. */
  readonly population: string;
  readonly name: string;
  readonly participation: Participation;
  readonly comparedWith: Compared | null;
}

/** What every report begins with. */
export interface ReportHead {
  readonly collection: {
    readonly id: string;
    readonly name: string;
    readonly framework: string;
    readonly state: string;
  };
  /** How strengths and needs were found, in words and in numbers. */
  readonly rule: string;
  readonly thresholds: Readonly<Record<string, number>>;
}

export async function reportHead(store: Store, { collection, framework }: FoundRound): Promise<ReportHead> {
  const rule = await highlightRuleOf(store);
  const { id, name, state } = collection;
  const labels = {
    highest: framework.levels.at(-1)?.label ?? '',
    lowest: framework.levels[0]?.label ?? '',
  };
  return {
    collection: { id, name, framework: framework.edition, state },
    rule: ruleInWords(rule, labels),
    thresholds: { ...rule },
  };
}
