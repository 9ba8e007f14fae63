import type { Collection } from '../../../api/resources/collections';
import { baseEdition } from '../../../framework/edition';
import {
  earlierAspects,
  type EditionMapping,
  editionMappings,
  splitAspects,
} from '../../../framework/edition-mapping';
import type { AspectId, Framework } from '../../../framework/framework';

/** The notes on an aspect's trend where earlier collections asked for another edition. */
interface EditionNotes {
  /** The collections that have a bar. */
  readonly shown: readonly Collection[];
  /** As sentences. */
  readonly notes: readonly string[];
}

/**
 * Which earlier collections stand in an aspect's trend, and what has to be said of those of other editions: that the
 * aspect had another letter or was part of another then, or why there is no bar.
 *
 * @param framework the edition of the collection that is looked at
 */
export function editionNotes(
  aspect: AspectId,
  framework: Framework,
  earlier: readonly Collection[],
  mappings: readonly EditionMapping[] = editionMappings,
): EditionNotes {
  const shown: Collection[] = [];
  const notes: string[] = [];
  for (const collection of earlier) {
    const { name, framework: edition } = collection;
    const origins = earlierAspects(edition, framework, mappings);
    const origin = origins?.get(aspect);
    if (origins === null) {
      notes.push(
        `${name} has no bar: it asked for another edition, ${baseEdition(edition)}, and how its aspects go together with today’s is not known.`,
      );
    } else if (origin === undefined) {
      notes.push(`${name} has no bar: its edition had nothing like ${aspect} yet.`);
    } else {
      shown.push(collection);
      if (splitAspects(origins).includes(aspect)) {
        notes.push(`In ${name}, ${aspect} was a part of ${origin}: its bar shows the levels of ${origin}.`);
      } else if (origin !== aspect) {
        notes.push(`In ${name}, ${aspect} was called ${origin}.`);
      }
    }
  }
  return { shown, notes };
}
