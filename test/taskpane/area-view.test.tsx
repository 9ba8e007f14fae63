/** @jest-environment jsdom */
import { act } from 'react';
import type { ComparisonLine } from '../../src/api/resources/comparison';
import { anOpenPane, type PaneUnderTest } from './support/a-pane';
import { aContactRequest, anOfferedEvent, survey } from './support/collector-in-memory';
import { axeFindings, buttonNames, press, renderPane, settled, shownText } from './support/render-pane';

async function areaView(prepare: (under: PaneUnderTest) => void): Promise<PaneUnderTest> {
  const under = await anOpenPane();
  prepare(under);
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'area' }));
  await settled();
  return under;
}

const compare = (...aspects: ComparisonLine[]) => ({
  collection: survey.id,
  populations: [{ population: 'area:dspl1', name: 'DSPL 1', aspects }],
});

it('shows how the other schools stand, and why some figures are not shown', async () => {
  await areaView(({ collector }) => {
    collector.compared = compare(
      {
        aspect: '1a',
        own: 'expected',
        others: { levels: { emerging: 2, expected: 7, exemplary: 3 }, rated: 12 },
        withheld: null,
        asAt: '2027-06-17',
      },
      {
        aspect: '1b',
        own: null,
        others: null,
        withheld: 'Fewer than 5 other schools have rated this aspect.',
        asAt: null,
      },
    );
  });
  expect(shownText()).toContain('1a: you are at Expected');
  expect(shownText()).toContain('Of 12 other schools, 2 Emerging, 7 Expected and 3 Exemplary.');
  expect(shownText()).toContain('Not shown for 1b. Fewer than 5 other schools have rated this aspect.');
  expect(await axeFindings()).toEqual([]);
});

it('asks for no comparison once it is switched off, and remembers that', async () => {
  const under = await areaView(({ collector }) => {
    collector.compared = compare();
  });
  expect(shownText()).toContain('How other schools stand');
  const box = document.querySelector<HTMLInputElement>('input[role=switch]');
  await act(async () => box?.click());
  expect(shownText()).not.toContain('How other schools stand');
  expect(under.pane.store.get().comparisonShown).toBe(false);
});

it('asks to be put in touch about an aspect that others share', async () => {
  const under = await areaView(({ collector }) => {
    collector.offers = {
      collection: survey.id,
      aspects: [
        { aspect: '1a', schools: 3 },
        { aspect: '1b', schools: 0 },
      ],
    };
  });
  expect(shownText()).toContain('1a: 3 schools');
  expect(buttonNames()).not.toContain('Ask to be put in touch about 1b');
  under.collector.cut = 'before';
  await press('Ask to be put in touch about 1a');
  expect(shownText()).toContain('There was no answer.');
  under.collector.cut = null;
  await press('Ask to be put in touch about 1a');
  expect(shownText()).toContain('You have asked. Your DSPL manager is looking for a school.');
  expect(under.collector.requests).toMatchObject([{ aspect: '1a', collection: survey.id }]);
});

it('lets the school that is asked agree', async () => {
  const under = await areaView(({ collector }) => {
    const from = { urn: '888888', name: 'Oak Field' };
    const to = { urn: '999999', name: 'Maple Grove' };
    collector.requests = [aContactRequest({ state: 'offered', from, to })];
  });
  expect(shownText()).toContain('Another school would like to ask you about 1a.');
  expect(shownText()).not.toContain('Oak Field');
  await press('Yes, put us in touch');
  expect(under.collector.requests[0]?.state).toBe('agreed');
  expect(buttonNames()).not.toContain('Yes, put us in touch');
});

it('shows what the area offers for an outcome, and what is new or changed', async () => {
  await areaView(({ collector }) => {
    collector.offered = {
      area: { id: 'dspl1', name: 'DSPL 1' },
      outcomes: [{ outcome: 1, support: 'Ask for our outreach team.', events: [] }],
      events: [
        anOfferedEvent(),
        anOfferedEvent({ id: 'n', title: 'Forum', change: 'new' }),
        anOfferedEvent({ id: 'm', title: 'Workshop', change: 'changed', movedFrom: '2027-09-03' }),
      ],
      contact: 'send@dspl1.example',
    };
  });
  expect(shownText()).toContain('Ask for our outreach team.');
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      '10 September 2027: SENCO briefing. At the town hall.',
      '10 September 2027: Forum. At the town hall. New.',
      '10 September 2027: Workshop. At the town hall. Changed: it was on 3 September 2027.',
    ]),
  );
});
