import type { Framework } from '../../framework/framework';
import { normalise } from '../text/words';
import type { NearestStatement, Wording } from '../text/wording';
import { likeness, shortest } from '../thresholds';

/** True for a text that may be a statement. */
export function isLong(text: string): boolean {
  return text.length >= shortest.statement;
}

/** For each of some texts, the statement of the framework that it is; null where it is none or another one is. */
export function anchorsAmong(wording: Wording, texts: readonly string[]): (NearestStatement | null)[] {
  const nearest = texts.map((text) => {
    const found = !isLong(text) ? null : wording.nearest(normalise(text));
    return found !== null && found.score >= likeness.possible ? found : null;
  });
  const best = new Map<string, number>();
  for (const found of nearest) {
    if (found !== null) best.set(keyOf(found), Math.max(best.get(keyOf(found)) ?? 0, found.score));
  }
  return nearest.map((found) =>
    found === null || found.score < (best.get(keyOf(found)) ?? 0) ? null : found,
  );
}

function keyOf({ aspect, level }: NearestStatement): string {
  return `${aspect} ${level}`;
}

/** Whether the levels stand from the lowest to the highest, or the other way round. */
export type Order = 'rising' | 'falling';

/** The order in which a document or a table has its levels; null where nothing shows it. */
export type SeenOrder = Order | 'mixed' | null;

/**
 * In which order the levels stand beside or under each other, as statements of one aspect that follow each other
 * show.
 *
 * @param sequences statements in the order in which they stand; null for what is none or not known
 */
export function orderOf(
  framework: Framework,
  sequences: readonly (readonly (NearestStatement | null)[])[],
): SeenOrder {
  const levels = framework.levels.map(({ key }) => key);
  const seen: Record<Order, number> = { rising: 0, falling: 0 };
  for (const sequence of sequences) {
    sequence.forEach((first, at) => {
      if (first === null || first.score < likeness.sure) return;
      for (let step = 1; step < levels.length; step += 1) {
        const second = sequence[at + step] ?? null;
        if (second === null || second.score < likeness.sure || second.aspect !== first.aspect) continue;
        const rise = levels.indexOf(second.level) - levels.indexOf(first.level);
        if (rise === step) seen.rising += 1;
        if (rise === -step) seen.falling += 1;
      }
    });
  }
  if (seen.rising > 0 && seen.falling > 0) return 'mixed';
  return seen.rising > 0 ? 'rising' : seen.falling > 0 ? 'falling' : null;
}
