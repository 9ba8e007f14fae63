import type { Framework } from '../framework/framework';
import type { Story } from '../ooxml/model';
import { taggedPlaceOf } from './tagged/places';
import type { FlowItem } from './tables/flow';
import { levelOfHeading } from './text/level-names';
import type { NotRecognisedReason } from './reading';
import type { StatementTable } from './tables/statement-tables';
import { enough } from './thresholds';

/** Says in a sentence why a sound document is not a benchmark of this framework. */
export function reasonNotRecognised(
  framework: Framework,
  { embedsOthers, textBoxes, controls }: Pick<Story, 'embedsOthers' | 'textBoxes' | 'controls'>,
  items: readonly FlowItem[],
  tables: readonly StatementTable[],
): NotRecognisedReason {
  const levels = listOf(framework.levels.map(({ label }) => label));
  const rows = tables.flatMap((table) => table.rows);
  if (embedsOthers && rows.length === 0) {
    return {
      code: 'embedded',
      text: 'The content of this document is embedded from another file, so it cannot be read here. Open it in Word, save it, then try again.',
    };
  }
  if (tables.length === 0 && textBoxes.some((blocks) => blocks.some(({ kind }) => kind === 'table'))) {
    return {
      code: 'text-boxes',
      text: `The tables of this document stand in text boxes, where they cannot be read. Open it in Word, move the tables headed ${levels} out of the text boxes into the page, save it, then try again.`,
    };
  }
  if (tables.length > 0) {
    const noEvidence = rows.every((row) => row.layout.evidence === null && row.evidence.length === 0);
    if (noEvidence && rows.length <= enough.rowsOfFramework) {
      return {
        code: 'legend-only',
        text: `This document explains the levels ${levels}, but has no table with a school's evidence. Choose the document that your school filled in.`,
      };
    }
    return {
      code: 'other-framework',
      text: `This document has a table headed ${levels}, but its statements are not those of the ${framework.title}.${madeFor(framework, controls)} Check that it is the right document.`,
    };
  }
  const others = items.filter((item) => item.kind !== 'line');
  if (others.length === 0) {
    return {
      code: 'no-tables',
      text: `This document has no tables, so it is not the ${framework.title}. Choose the document with the tables headed ${levels}.`,
    };
  }
  const some = others.some((item) =>
    item.rows.some(
      (row) =>
        row.cells.length > 2 &&
        row.cells.some(({ view }) => levelOfHeading(framework, view.ownText) !== null),
    ),
  );
  return some
    ? {
        code: 'other-levels',
        text: `This document's tables have other levels than ${levels}, so it is not the ${framework.title}.${madeFor(framework, controls) || " It may be another authority's tool."}`,
      }
    : {
        code: 'no-levels',
        text: `This document has no table headed ${levels}, so it is not the ${framework.title}. Check that it is the right document.`,
      };
}

/** Whose a document is, as the fields say that a pane has put into it: a sentence, or ''. */
function madeFor(framework: Framework, controls: Story['controls']): string {
  const editions = new Set(controls.flatMap((control) => taggedPlaceOf(control)?.edition ?? []));
  editions.delete(framework.edition);
  return editions.size === 0 ? '' : ` Its fields were made for ${listOf([...editions])}.`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
