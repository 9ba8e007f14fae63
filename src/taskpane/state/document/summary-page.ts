import type { Assessment } from '../../../assessment/assessment';
import type { SummaryPagePort, Written } from '../../../word/document-port';
import { dayText } from '../../../wording/dates';
import { loadOnce } from '../load-once';
import { assessmentOf } from '../pane-state';
import type { ActionContext } from '../action-context';
import { answered } from './written-text';

export interface SummaryPageActions {
  /** Puts the summary for governors at the end of the document, or brings it up to date. */
  writeSummaryPage(): Promise<Written>;
  /** Takes it out again. */
  removeSummaryPage(): Promise<Written>;
}

export function summaryPageActions(context: ActionContext): SummaryPageActions {
  const { store, loadSummaryPage, today, announce } = context;
  const loaded = loadOnce(loadSummaryPage);
  return {
    writeSummaryPage: async () => {
      const assessment = assessmentOf(store.get());
      if (assessment === null) return { kind: 'refused', text: 'Open the document first.' };
      const written = await answered(writePage(loaded, assessment, dayText(today())));
      if (written.kind === 'written') announce('The summary is at the end of the document.');
      return written;
    },
    removeSummaryPage: async () => {
      const written = await answered(loaded().then((port) => port.removeSummaryPage()));
      if (written.kind === 'written') announce('The summary is out of the document.');
      return written;
    },
  };
}

/** The page's words are loaded with the code that writes them. */
async function writePage(
  loaded: () => Promise<SummaryPagePort>,
  assessment: Assessment,
  on: string,
): Promise<Written> {
  const [port, { summaryPage }] = await Promise.all([loaded(), import('../../../assessment/summary-page')]);
  return await port.writeSummaryPage(summaryPage(assessment, on));
}
