import type { HighlightRule } from '../../api/resources/reports';
import { usualRule } from '../../collation/highlight-rule';
import type { Store } from '../store/store';

/** The setting that holds thresholds of strengths and needs; what it leaves out is as usual. */
export const highlightRuleSetting = 'highlight-rule';

/** The thresholds that hold at the moment. */
export async function highlightRuleOf(store: Store): Promise<HighlightRule> {
  const set = (await store.settings.find(highlightRuleSetting)) as Partial<HighlightRule> | undefined;
  return { ...usualRule, ...set };
}
