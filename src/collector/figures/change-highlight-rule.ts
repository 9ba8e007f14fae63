import type { Actor } from '../store/access/audit';
import type { HighlightRule } from '../../api/resources/reports';
import type { Store } from '../store/store';
import { highlightRuleSetting } from './highlight-rule-of';

/** Sets the thresholds of strengths and needs; reports follow them from then on. */
export async function changeHighlightRule(store: Store, rule: HighlightRule, by: Actor): Promise<void> {
  await store.transaction(async (inside) => {
    await inside.settings.save(highlightRuleSetting, rule);
    await inside.audit.add({
      ...by,
      action: 'highlight-rule.changed',
      subject: `setting:${highlightRuleSetting}`,
      detail: { ...rule },
    });
  });
}
