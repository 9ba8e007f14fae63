import type { Framework, InvolvementGroup } from '../../framework/framework';
import { wordsOf } from '../text/words';

/** A group of people, and what stands behind its label. */
export interface NamedGroup {
  readonly group: InvolvementGroup;
  readonly rest: string;
}

/** The group with which a text begins, in singular or plural; the longest label where several fit. */
export function groupNamed(framework: Framework, text: string): NamedGroup | null {
  // A typed x may stand before the label as a tick.
  const body = text.replace(/^(?:[^0-9a-zÀ-ÖØ-öø-ɏ]|x(?![0-9a-zÀ-ÖØ-öø-ɏ]))+/i, '');
  if (body === '') return null;
  let best: NamedGroup | null = null;
  let longest = 0;
  for (const group of framework.involvement.groups) {
    if (group.role[0]?.toLowerCase() !== body[0]?.toLowerCase()) continue;
    const match = patternOf(group.role).exec(body);
    if (match === null || match[0].length <= longest) continue;
    longest = match[0].length;
    best = { group, rest: body.slice(match[0].length) };
  }
  return best;
}

const patterns = new Map<string, RegExp>();

/** "Head Teacher" also reads "Headteacher", "Head-teachers" and "Head Teacher(s)". */
function patternOf(role: string): RegExp {
  const known = patterns.get(role);
  if (known !== undefined) return known;
  const singular = wordsOf(role).map((word) => word.replace(/s$/, ''));
  const pattern = new RegExp(
    `^${singular.map((word) => `${word}(?:\\(?e?s\\)?)?`).join('[\\s/\\-–&]*(?:(?:and|or)\\s+)?')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  patterns.set(role, pattern);
  return pattern;
}
