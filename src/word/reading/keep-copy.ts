import type { AspectId, Framework } from '../../framework/framework';
import { placeIn, tagOf } from '../../framework/tags';
import type { Written } from '../document-port';
import { refusalText } from '../refusal';
import { inWord } from '../in-word';

/**
 * Of a row that stands in the document several times, says which one is the aspect. The fields of the others
 * become those of rows of the school's own; no word changes. Two syncs.
 *
 * @param copy 0 for the first in the document's order
 */
export function keepCopy(framework: Framework, aspect: AspectId, copy: number): Promise<Written> {
  return withCopies(framework, aspect, (copies) => {
    if (copies.length < 2 || copy >= copies.length) return copiesGone;
    const tag = tagOf(framework, { kind: 'ownRow' });
    for (const [at, controls] of copies.entries()) {
      if (at !== copy) for (const control of controls) control.tag = tag;
    }
    return null;
  });
}

/** Selects one copy of a row. Two syncs. */
export function goToCopy(framework: Framework, aspect: AspectId, copy: number): Promise<Written> {
  return withCopies(framework, aspect, (copies) => {
    const [lowest] = framework.levels;
    const first =
      lowest === undefined ? null : tagOf(framework, { kind: 'statement', aspect, level: lowest.key });
    const controls = copies[copy];
    const control = controls?.find(({ tag }) => tag === first) ?? controls?.[0];
    if (control === undefined) return copiesGone;
    control.select();
    return null;
  });
}

const copiesGone = 'The document has changed: this row is no longer there twice. Read the document again.';

/** Does something to the controls of each copy, or says why not. */
async function withCopies(
  framework: Framework,
  aspect: AspectId,
  work: (copies: readonly (readonly Word.ContentControl[])[]) => string | null,
): Promise<Written> {
  try {
    return await inWord(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      const text = work(copiesOf(framework, aspect, contentControls.items));
      if (text !== null) return { kind: 'refused', text };
      await context.sync();
      return { kind: 'written' };
    });
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}

/** The aspect's controls, row by row: in the document's order, a row ends where a tag comes again. */
function copiesOf(
  framework: Framework,
  aspect: AspectId,
  controls: readonly Word.ContentControl[],
): Word.ContentControl[][] {
  const copies: Word.ContentControl[][] = [];
  for (const control of controls) {
    const place = placeIn(framework, control.tag);
    if (place === null || !('aspect' in place) || place.aspect !== aspect) continue;
    const row = copies.at(-1);
    if (row === undefined || row.some(({ tag }) => tag === control.tag)) copies.push([control]);
    else row.push(control);
  }
  return copies;
}
