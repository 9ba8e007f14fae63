import { parseTag } from '../../framework/tags';
import type { Story } from '../../ooxml/model';

/**
 * Why nothing can be written at a place from the pane: it has no field; several; one of another kind than text;
 * or one that Word does not list, as it does with fields round cells on the web.
 */
export type Obstacle = 'noField' | 'twice' | 'otherKind' | 'hidden';

/** Says of a place's tag what stands in the way of writing there; null where nothing does. */
export type Obstacles = (tag: string) => Obstacle | null;

/**
 * Finds where a document can be written into.
 *
 * @param listed the tags of the controls that Word lists; null where that is not known
 */
export function obstaclesIn({ controls }: Story, listed: readonly string[] | null): Obstacles {
  const obstacles = new Map<string, Obstacle | null>();
  const inReach = listed === null ? null : new Set(listed);
  for (const control of controls) {
    const { tag, type } = control;
    if (tag === null || parseTag(tag) === null) continue;
    if (obstacles.has(tag)) obstacles.set(tag, 'twice');
    else if (type !== 'richText') obstacles.set(tag, 'otherKind');
    else obstacles.set(tag, inReach === null || inReach.has(tag) ? null : 'hidden');
  }
  return (tag) => {
    const obstacle = obstacles.get(tag);
    return obstacle === undefined ? 'noField' : obstacle;
  };
}

/** Whether a document has fields of the form, whoever can reach them. */
export function hasFields({ controls }: Story): boolean {
  return controls.some(({ tag, type }) => {
    const place = tag === null ? null : parseTag(tag)?.place;
    return type === 'richText' && place !== null && place !== undefined && place.kind !== 'ownRow';
  });
}
