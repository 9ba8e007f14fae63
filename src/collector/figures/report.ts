import type { ReportHead } from '../../api/resources/reports';
import { ruleInWords } from '../../collation/highlight-rule';
import type { Store } from '../store/store';
import type { FoundRound } from './find-round';
import { highlightRuleOf } from './highlight-rule-of';

/** What every report on a collection begins with. */
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
    thresholds: rule,
  };
}
