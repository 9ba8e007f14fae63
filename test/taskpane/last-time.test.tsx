/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import type { AspectId, LevelKey } from '../../src/framework/framework';
import { buildTemplate } from '../../src/template/build-template';
import { evidence, open, rated } from '../assessment/support/build-assessment';
import { aSummary } from '../assessment/support/build-summary';
import { anOpenPane, type PaneUnderTest } from './support/a-pane';
import { aReceipt } from './support/collector-in-memory';
import { axeFindings, buttonNames, heading, press, renderPane, shownText } from './support/render-pane';

const lastYear = buildTemplate(hertfordshire2019, {
  school: 'Maple Grove Primary School',
  urn: '999999',
  aspects: {
    '1a': { marked: ['expected'], bestFit: 'expected', evidence: ['Learning walks each term.'] },
    '1b': { marked: ['emerging'], bestFit: 'emerging', evidence: ['Old words.'] },
    '1c': { marked: ['exemplary'], bestFit: 'exemplary', evidence: ['Parents’ voice.'] },
  },
});

const file = { name: 'Benchmark 2026.docx', bytes: async () => lastYear };
const id = (text: string) => text as AspectId;

/** A pane in which 1a and 1b are open; 1b has evidence of this year. */
async function withLastYear(): Promise<PaneUnderTest> {
  const under = await anOpenPane({
    aspects: {
      '1a': { ...open, ...evidence('') },
      '1b': { ...open, ...evidence('New words.') },
      '1c': rated('exemplary'),
    },
  });
  await under.pane.openLastFile(file);
  return under;
}

function answer({ pane }: PaneUnderTest, aspect: string) {
  const { document } = pane.store.get();
  return document.kind === 'open' ? document.assessment.aspects.find(({ id }) => id === aspect) : undefined;
}

test('last year’s document is shown beside today’s answers, and nothing is changed by that', async () => {
  const under = await withLastYear();
  await renderPane(under);
  await press('Last year’s benchmark');
  expect(heading()).toBe('Last year’s benchmark');
  expect(shownText()).toContain('1a2026: ExpectedToday: No best fit yet');
  expect(shownText()).toContain('1c2026: ExemplaryToday: Exemplary');
  expect(under.document.writings).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('an aspect is brought over with its evidence, and is not counted until it is confirmed', async () => {
  const under = await withLastYear();
  await under.pane.bringOver(id('1a'));
  expect(answer(under, '1a')).toMatchObject({
    rating: 'expected',
    evidence: { text: 'Learning walks each term.' },
  });
  under.pane.show({ kind: 'aspect', id: id('1a'), at: 'heading' });
  await renderPane(under);
  await press('Confirm');
  expect(under.pane.store.get().carried).toEqual({});
  expect(JSON.parse(under.document.settings.get('send.carried') ?? '')).toEqual({});
});

test('while it waits to be confirmed, the check asks for it, and it is kept with the document', async () => {
  const under = await withLastYear();
  await under.pane.bringOver(id('1a'));
  await renderPane(under);
  await press('Check');
  expect(shownText()).toContain('1a is not confirmed yet. It was brought over from 2026.');
  expect(JSON.parse(under.document.settings.get('send.carried') ?? '')).toEqual({
    '1a': { level: 'expected', from: '2026' },
  });
});

test('evidence of this year is never written over', async () => {
  const under = await withLastYear();
  await under.pane.bringOver(id('1b'));
  expect(answer(under, '1b')).toMatchObject({ rating: 'emerging', evidence: { text: 'New words.' } });
});

test('choosing in the pane, even the same level, confirms', async () => {
  const under = await withLastYear();
  await under.pane.bringOver(id('1a'));
  await under.pane.choose(id('1a'), 'expected' as LevelKey);
  expect(under.pane.store.get().carried).toEqual({});
});

test('all open aspects are brought over in one go, and answered ones are left alone', async () => {
  const under = await withLastYear();
  await renderPane(under);
  await press('Last year’s benchmark');
  await press('Bring over all 2 open aspects');
  expect(Object.keys(under.pane.store.get().carried)).toEqual(['1a', '1b']);
  expect(under.pane.store.get().announcement.text).toContain('2 aspects were gone through.');
  expect(buttonNames().some((name) => name.startsWith('Bring over'))).toBe(false);
});

test('the document’s settings are saved once for all of them, and name only what was brought over', async () => {
  const under = await withLastYear();
  const saved = jest.spyOn(under.document, 'keepSetting');
  const bringing = under.pane.bringOverOpen();
  await bringing;
  expect(saved).toHaveBeenCalledTimes(1);
  expect(Object.keys(JSON.parse(under.document.settings.get('send.carried') ?? ''))).toEqual(['1a', '1b']);
});

test('where somebody stops it, what was not brought over is not named', async () => {
  const under = await withLastYear();
  const choose = under.document.chooseBestFit;
  under.document.chooseBestFit = async (...about) => {
    under.pane.stopBringingOver();
    return await choose(...about);
  };
  await under.pane.bringOverOpen();
  expect(Object.keys(JSON.parse(under.document.settings.get('send.carried') ?? ''))).toEqual(['1a']);
});

test('where Word refuses, it stops there and nothing is marked as brought over', async () => {
  const under = await withLastYear();
  under.document.refusesWith = { kind: 'refused', text: 'The document is protected.' };
  await under.pane.bringOverOpen();
  expect(under.pane.store.get()).toMatchObject({ carried: {}, bringingOver: null });
  expect(under.pane.store.get().announcement.text).toContain('Stopped at 1a');
});

test('what was sent last gives the ratings alone', async () => {
  const under = await anOpenPane({ aspects: { '1a': open } });
  under.collector.stored = ok(aSummary({ completedOn: '2026-06-18' }));
  under.pane.store.update((state) => ({ ...state, receipt: { ...aReceipt('x'), urn: '999999' } }));
  await renderPane(under);
  await press('Last year’s benchmark');
  await press('Use the ratings that we sent last');
  expect(shownText()).toContain('Ratings only: evidence was never sent.');
  await press('Bring over the one open aspect');
  expect(under.pane.store.get().carried).toEqual({ '1a': { level: 'exemplary', from: '2026' } });
});

test('a file that is no benchmark says why, and another can be chosen', async () => {
  const under = await anOpenPane();
  await under.pane.openLastFile({
    name: 'letter.docx',
    bytes: async () => new TextEncoder().encode('Dear all'),
  });
  await renderPane(under);
  await press('Last year’s benchmark');
  expect(shownText()).toMatch(/not a Word document|is no Word|Word/);
  expect(buttonNames()).toContain('Choose last year’s document');
});

test('a document of another school or of an unknown edition is said to be so', async () => {
  const under = await anOpenPane();
  const { lastTime } = under.pane.store.get();
  expect(lastTime.kind).toBe('none');
  under.collector.stored = ok(
    aSummary({ framework: 'elsewhere/2020', school: { urn: '111111', name: 'Oak School' } }),
  );
  under.pane.store.update((state) => ({ ...state, receipt: { ...aReceipt('x'), urn: '999999' } }));
  await under.pane.openLastSubmission();
  await renderPane(under);
  await press('Last year’s benchmark');
  expect(shownText()).toContain('This is of another school: Oak School, URN 111111.');
  expect(shownText()).toContain('another edition of the tool (elsewhere/2020)');
});
