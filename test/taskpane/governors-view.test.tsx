/** @jest-environment jsdom */
import { act } from 'react';
import type { SummaryPage } from '../../src/assessment/summary-page';
import type { Written } from '../../src/word/document-port';
import { anAssessment } from '../assessment/support/build-assessment';
import { aKey, paneOver } from './support/a-pane';
import { CollectorInMemory } from './support/collector-in-memory';
import { DocumentInMemory } from './support/document-in-memory';
import { DraftsInMemory } from './support/drafts-in-memory';
import { PreparationInMemory } from './support/preparation-in-memory';
import { axeFindings, press, renderPane, settled, shownText } from './support/render-pane';

/** The view beside a Word that answers as it is told. */
async function governorsView(answer: Written): Promise<SummaryPage[]> {
  const pages: SummaryPage[] = [];
  const loadSummaryPage = async () => ({
    writeSummaryPage: async (page: SummaryPage) => {
      pages.push(page);
      return answer;
    },
    removeSummaryPage: async () => answer,
  });
  const [document, collector] = [new DocumentInMemory(anAssessment()), new CollectorInMemory()];
  const others = { loadSummaryPage };
  const pane = paneOver(document, collector, aKey, new PreparationInMemory(), new DraftsInMemory(), others);
  await pane.open();
  await renderPane({ pane });
  await act(async () => pane.show({ kind: 'governors' }));
  await settled();
  return pages;
}

it('puts the page into the document, of the day', async () => {
  const pages = await governorsView({ kind: 'written' });
  await press('Insert or update the page');
  expect(pages[0]?.about).toContain('18 June 2027');
  expect(shownText()).toContain('The summary is at the end of the document.');
  expect(await axeFindings()).toEqual([]);
});

it('says why where Word refuses', async () => {
  await governorsView({ kind: 'refused', text: 'The document is protected.' });
  await press('Insert or update the page');
  expect(shownText()).toContain('The document is protected.');
});

it('says so where there is no page to be taken out', async () => {
  await governorsView({ kind: 'notPrepared' });
  await press('Take the page out');
  expect(shownText()).toContain('There is no summary in the document.');
});
