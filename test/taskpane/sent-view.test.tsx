/** @jest-environment jsdom */
import { act } from 'react';
import { ok } from '../../src/api/client';
import type { RatingSummary } from '../../src/api/resources/rating-summary';
import { rated } from '../assessment/support/build-assessment';
import { aKey, aPane, type PaneUnderTest } from './support/a-pane';
import { aReceipt, aSentSummary } from './support/collector-in-memory';
import {
  axeFindings,
  buttonNames,
  heading,
  press,
  renderPane,
  settled,
  shownText,
  typeInto,
} from './support/render-pane';

const submission = '0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01';

/** The view of a school that has sent one summary, with its receipt in the document. */
async function sentView(prepare: (under: PaneUnderTest) => void = () => undefined): Promise<PaneUnderTest> {
  const receipt = { ...aReceipt(submission), urn: '999999' };
  const under = aPane({ aspects: { '1a': rated('expected') } }, aKey, receipt);
  under.collector.history = [aSentSummary({ submission })];
  prepare(under);
  await under.pane.open();
  await under.pane.askForCollection();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'sent' }));
  await settled();
  return under;
}

async function withdraw(): Promise<void> {
  await press('Withdraw it');
  await typeInto('Why do you withdraw it?', 'Wrong year.');
  await press('Withdraw this summary');
}

it('shows what has arrived, and what has changed in the document since', async () => {
  await sentView(({ collector }) => {
    collector.stored = ok({ ...anEarlierSummary, ratings: { '1a': 'emerging' } });
  });
  expect(shownText()).toContain('2026-27, sent from Word. This one counts.');
  expect(shownText()).toContain('1a: was Emerging, now Expected');
  expect(await axeFindings()).toEqual([]);
});

it('withdraws with a reason, after which the document holds no receipt that counts', async () => {
  const under = await sentView();
  await press('Withdraw it');
  await press('Withdraw this summary');
  expect(shownText()).toContain('Say in a few words why.');
  await typeInto('Why do you withdraw it?', 'Wrong year.');
  await press('Withdraw this summary');
  expect(shownText()).toContain('Withdrawn on 19 June 2027: Wrong year.');
  expect(document.activeElement?.textContent).toBe('What your school has sent');
  expect(under.document.settings.get('send.receipt')).toContain('withdrawnAt');
  expect(under.pane.parcel(under.pane.store.get())).toMatchObject({ summary: { supersedes: null } });
});

it('goes back to the receipt of the summary that counts again', async () => {
  const earlier = aSentSummary({ submission: 'the one before', counts: true });
  const under = await sentView(({ collector }) => {
    const withdrawn = { reason: 'Wrong year.', at: '2027-06-19T09:30:00.000Z' };
    collector.history = [aSentSummary({ submission, counts: false, withdrawn }), earlier];
  });
  expect(under.pane.store.get().receipt).toMatchObject({ submission: 'the one before', urn: '999999' });
});

it.each(['before', 'after'] as const)(
  'says what happened where the network is cut %s it is withdrawn, and can be asked again',
  async (cut) => {
    const under = await sentView();
    under.collector.cut = cut;
    await withdraw();
    expect(shownText()).toContain('There was no answer.');
    under.collector.cut = null;
    await press('Withdraw this summary');
    expect(shownText()).toContain('Withdrawn on 19 June 2027: Wrong year.');
    expect(buttonNames()).not.toContain('Withdraw it');
  },
);

it('shows earlier ones when it is asked to, until there are no more', async () => {
  await sentView(({ collector }) => {
    collector.partLength = 2;
    collector.history = ['2026-27', '2025-26', '2024-25', '2023-24', '2022-23'].map((collection) =>
      aSentSummary({ collection, submission: collection }),
    );
  });
  expect(shownText()).not.toContain('2024-25');
  await press('Show earlier ones');
  expect(document.activeElement?.textContent).toContain('2024-25');
  expect(shownText()).not.toContain('2022-23');
  await press('Show earlier ones');
  expect(shownText()).toContain('2022-23');
  expect(buttonNames()).not.toContain('Show earlier ones');
});

it('says where earlier ones cannot be asked for, and asks again', async () => {
  const under = await sentView(({ collector }) => {
    collector.partLength = 1;
    collector.history = [aSentSummary(), aSentSummary({ submission: 'b', collection: '2025-26' })];
  });
  under.collector.cut = 'before';
  await press('Show earlier ones');
  expect(shownText()).toContain('There was no answer.');
  under.collector.cut = null;
  await press('Show earlier ones');
  expect(shownText()).toContain('2025-26');
});

it('leads to sending for a correction', async () => {
  await sentView();
  await press('Correct it');
  expect(heading()).toBe('Send');
  expect(buttonNames()).toContain('Send it again, replacing the earlier one');
});

it('says where there is no answer, and asks again', async () => {
  const under = await sentView(({ collector }) => {
    collector.cut = 'before';
  });
  expect(shownText()).toContain('There was no answer.');
  under.collector.cut = null;
  await press('Try again');
  expect(shownText()).toContain('This one counts.');
});

const anEarlierSummary: RatingSummary = {
  schema: 'rating-summary/1',
  submission,
  supersedes: null,
  framework: 'hertfordshire/2019',
  collection: '2026-27',
  school: { urn: '999999', name: 'Maple Grove' },
  completedOn: '2027-06-18',
  ratings: {},
  share: [],
  nameInThanks: false,
};
