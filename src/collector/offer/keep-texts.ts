import type { AreaText, TextToKeep } from '../../api/resources/area-offer';
import type { Framework } from '../../framework/framework';
import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';
import { hasOutcome } from './has-outcome';
import { requireSafeLinks } from './require-safe-links';

/**
 * Keeps texts of an area. Its other texts stay. Answers with all of them.
 *
 * @throws Problem where a key names an outcome or a collection that there is not, or a link is not safe
 */
export async function keepTexts(
  store: Store,
  frameworks: readonly Framework[],
  area: string,
  texts: readonly TextToKeep[],
  by: Actor,
): Promise<readonly AreaText[]> {
  texts.forEach(({ text }, place) => requireSafeLinks(text, `texts.${place}.text`));
  return store.transaction(async (inside) => {
    for (const [place, { key, text }] of texts.entries()) {
      if (!(await isAboutSomething(inside, frameworks, key))) {
        const detail = `The text “${key}” is about an outcome or a collection that there is not.`;
        throw new Problem('invalid-field', detail, `texts.${place}.key`);
      }
      if (text.trim() === '') await inside.areaTexts.remove(area, key);
      else await inside.areaTexts.save(area, { key, text }, by.at);
    }
    await inside.audit.add(by, 'area-texts.changed', `area:${area}`, { keys: texts.map(({ key }) => key) });
    return inside.areaTexts.ofArea(area);
  });
}

async function isAboutSomething(
  store: Store,
  frameworks: readonly Framework[],
  key: string,
): Promise<boolean> {
  const [about, which = ''] = key.split('/');
  if (about === 'support') return hasOutcome(frameworks, Number(which));
  if (about === 'newsletter') return (await store.collections.find(which)) !== null;
  return true;
}
