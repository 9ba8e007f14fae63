/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "customExportConditions": ["node", "require", "default"]}
 */
import type { FastifyInstance } from 'fastify';
import type { AspectId, LevelKey } from '../../src/framework/framework';
import { readBenchmark } from '../../src/document/read-benchmark';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import type { StandIn } from '../../src/preview/stand-in/stand-in';
import type { Pane } from '../../src/taskpane/state/pane';
import { assessmentOf } from '../../src/taskpane/state/pane-state';
import { paneBeside, paneOver, template } from './support/pane-with-word';
import { ask } from '../collector/support/sending';
import { aWorld, cleanUp } from '../collector/support/world';

const aspect = '1a' as AspectId;
const [emerging, expected] = ['emerging', 'expected'] as [LevelKey, LevelKey];
const evidence = 'Pupil survey, March 2027.\nLearning walks each half term.';

afterEach(() => window.localStorage.clear());
afterAll(cleanUp);

/** What a stranger reads in the file, as it would be saved now. */
function inFile(word: StandIn) {
  const reading = readBenchmark(readStory(openPackage(word.save())));
  if (!reading.recognised) throw new Error(reading.reason.text);
  return reading.assessment;
}

const answerIn = (assessment: ReturnType<typeof inFile> | null) =>
  assessment?.aspects.find(({ id }) => id === aspect);
const shown = (pane: Pane) => answerIn(assessmentOf(pane.store.get()));

async function fillIn(pane: Pane): Promise<void> {
  await pane.choose(aspect, expected);
  pane.type({ kind: 'evidence', aspect }, evidence);
  pane.type({ kind: 'name' }, 'Maple Grove Primary School');
  pane.type({ kind: 'urn' }, '999999');
  await pane.writeAll();
}

/** Connects, and sends what the pane shows. */
async function send(pane: Pane, app: FastifyInstance, key: string) {
  pane.connect(key);
  await pane.askForCollection();
  const parcel = pane.parcel(pane.store.get());
  if (parcel.kind !== 'ready') throw new Error(JSON.stringify(parcel));
  await pane.send(parcel);
  return { parcel, stored: await ask(app, key, parcel.summary.submission) };
}

test('what is chosen and typed stands in the file, and the pane shows it when it reads again', async () => {
  const { word, pane } = await paneOver(template);
  expect(shown(pane)).toMatchObject({ state: 'open', evidence: { text: '' } });
  await fillIn(pane);
  expect(answerIn(inFile(word))).toMatchObject({ rating: 'expected', evidence: { text: evidence } });
  expect(inFile(word).school).toEqual({ name: 'Maple Grove Primary School', urn: '999999' });
  await pane.open();
  expect(assessmentOf(pane.store.get())).toEqual(inFile(word));
});

test('a choice is undone in the file too', async () => {
  const { word, pane } = await paneOver(template);
  await pane.choose(aspect, expected);
  await pane.choose(aspect, emerging);
  await pane.undoChoice(aspect);
  expect(answerIn(inFile(word))).toMatchObject({ rating: 'expected', marked: ['expected'] });
});

test('what the collector stores is what was shown, and nothing that the school wrote as evidence', async () => {
  const { app, key } = await aWorld();
  const { pane } = await paneOver(template, {}, app);
  await fillIn(pane);
  const { parcel, stored } = await send(pane, app, key);
  expect(pane.store.get().sending).toEqual({ kind: 'sent', notKept: null });
  expect(stored.json()).toMatchObject({ summary: JSON.parse(parcel.body) });
  expect(parcel.summary.ratings).toMatchObject({ '1a': 'expected', '1b': null });
  expect(parcel.body).not.toContain('Pupil survey');
});

test('the receipt is in the document, and a pane that is opened later shows it and corrects that sending', async () => {
  const { app, key } = await aWorld();
  const { word, pane } = await paneOver(template, {}, app);
  await fillIn(pane);
  const { parcel } = await send(pane, app, key);
  const { pane: later } = await paneOver(word.save(), {}, app);
  await later.askForCollection();
  expect(later.store.get().receipt).toEqual(pane.store.get().receipt);
  expect(later.parcel(later.store.get())).toMatchObject({
    summary: { supersedes: parcel.summary.submission },
  });
});

test('sending the same again after a lost answer is stored once', async () => {
  const { app, key } = await aWorld();
  const { pane } = await paneOver(template, {}, app);
  await fillIn(pane);
  const first = await send(pane, app, key);
  const receipt = pane.store.get().receipt;
  await pane.send(first.parcel);
  expect(pane.store.get().receipt).toEqual(receipt);
});

test('without a network the document is read and filled in all the same', async () => {
  const { word, pane } = await paneOver(template);
  await pane.askForCollection();
  expect(pane.store.get().collection.kind).toBe('notKnown');
  await fillIn(pane);
  expect(answerIn(inFile(word))?.evidence.text).toBe(evidence);
});

test('a pane that is closed and opened again beside the same document shows the same', async () => {
  const { pane } = await paneOver(template);
  await fillIn(pane);
  const again = paneBeside();
  await again.open();
  expect(assessmentOf(again.store.get())).toEqual(assessmentOf(pane.store.get()));
});
