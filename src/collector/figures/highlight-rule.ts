import type { HighlightRule, ReportHead } from '../../api/resources/reports';
import { ruleInWords, usualRule } from '../../collation/highlight-rule';
import type { FoundCollection } from '../collections/find-collection';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';

/** The setting with the thresholds of strengths and needs. A threshold that it leaves out has its usual value. */
const setting = 'highlight-rule';

/** The thresholds that hold at the moment. */
export async function highlightRuleOf(store: Store): Promise<HighlightRule> {
  const set = (await store.settings.find(setting)) as Partial<HighlightRule> | undefined;
  return { ...usualRule, ...set };
}

/** Sets the thresholds of strengths and needs; reports follow them from then on. */
export async function changeHighlightRule(store: Store, rule: HighlightRule, by: Actor): Promise<void> {
  await store.transaction(async (inside) => {
    await inside.settings.save(setting, rule);
    await inside.audit.add(by, 'highlight-rule.changed', `setting:${setting}`, { ...rule });
  });
}

/** The beginning of every report on a collection: the rule by which its strengths and needs were found. */
export async function reportHead(
  store: Store,
  { collection, framework }: FoundCollection,
): Promise<ReportHead> {
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
