import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import { tagOf } from '../../framework/tags';
import type { Written } from '../document-port';
import { selectListEntry } from '../newer-word';

/** The first entry of a drop-down list, for no choice. */
const noChoice = 'Choose an item.';

/** Sets a line "Best fit:" that is a drop-down list, as a template of somebody else's may have it. */
export async function setBestFitList(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
): Promise<Written> {
  const entry = level === null ? noChoice : (findLevel(framework, level)?.label ?? level);
  const written = await selectListEntry(tagOf({ kind: 'bestFit', aspect }), entry);
  if (written?.kind === 'written') return written;
  const why = written?.kind === 'refused' ? ` ${written.text}` : '';
  return {
    kind: 'refused',
    text: `The statements of ${aspect} are highlighted as you chose, but its list “Best fit:” was not changed.${why} Choose “${entry}” there in the document.`,
  };
}
