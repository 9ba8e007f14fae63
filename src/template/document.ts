import type { Contents } from './contents';
import { section } from './section';
import { actionPlan } from './sections/action-plan';
import { frontPage } from './sections/front-page';
import { involvement } from './sections/involvement';
import { keyDates } from './sections/key-dates';
import { outcomeSection } from './sections/outcome';
import { statutory } from './sections/statutory';
import { namespaces, textParagraph, w } from './wordprocessing';
import { element, xmlPart } from './xml';

/** The relationships by which the sections name their footers. */
export interface Footers {
  readonly portrait: string;
  readonly landscape: string;
}

/**
 * The main part, `word/document.xml`: pages to read and tick in portrait, the tables of five columns and more
 * in landscape, the action plan in a section of its own so that a school can print it alone.
 */
export function documentPart(contents: Contents, footers: Footers): string {
  const { outcomes } = contents.framework;
  return xmlPart(
    element('w:document', namespaces, [
      w('body', {}, [
        ...frontPage(contents),
        ...keyDates(contents),
        ...involvement(contents),
        ...statutory(contents, section('portrait', footers.portrait)),
        ...outcomes.flatMap((outcome) => outcomeSection(contents, outcome)),
        textParagraph('Note', 'Take the actions that matter most over into the action plan.', {
          section: section('landscape', footers.landscape),
        }),
        ...actionPlan(contents),
        section('landscape', footers.landscape),
      ]),
    ]),
  );
}
