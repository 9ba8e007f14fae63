import { readBenchmark } from '../../src/document/read-benchmark';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { check } from '../../src/assessment/check/check';
import { Keyboard } from './support/keyboard';
import type { Preview } from './support/preview';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(240_000);

const aspects = hertfordshire2019.outcomes.flatMap((outcome) => outcome.aspects.map(({ id }) => id));
const items = hertfordshire2019.statutory.items.map(({ number }) => number);
const levels = ['emerging', 'expected', 'exemplary'] as const;
/** The first aspect is at the lowest level, so that its next step has to be planned; the others alternate. */
const levelOf = (at: number) => (at === 0 ? 'emerging' : at % 2 === 0 ? 'expected' : 'exemplary');
const evidenceOf = (id: string) => `Records of ${id} show that more pupils join in since autumn.`;

let visit: Visit;
let preview: Preview;
let keyboard: Keyboard;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview({ viewport: { width: 1280, height: 720 } });
  // The pane as narrow as Word makes it, beside a blank document; from here on there is the keyboard alone.
  await preview.page.getByLabel('Pane width').selectOption('320 px');
  await preview.page.getByRole('button', { name: 'Starter template' }).focus();
  await preview.page.keyboard.press('Enter');
  await preview.heading('Your school').waitFor();
  keyboard = await Keyboard.inPane(preview);
});

afterAll(async () => await visit?.end());

test('says which school it is', async () => {
  await keyboard.choose(/^School details$/);
  await keyboard.meets(/^School details$/);
  await keyboard.typeInto(/^School name$/, 'Maple Grove');
  await keyboard.typeInto(/^URN$/, '999999');
  await keyboard.choose(/^Home$/, 'Shift+Tab');
  await keyboard.meets(/^Maple Grove$/);
});

test('answers every aspect with a best fit and evidence, in few presses each', async () => {
  await keyboard.choose(/^Continue with 1a$/);
  const before = keyboard.presses;
  for (const [at, id] of aspects.entries()) {
    await keyboard.meets(new RegExp(`^${id}$`));
    await keyboard.tabTo(/^Emerging/);
    for (let step = 0; step < levels.indexOf(levelOf(at)); step += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await keyboard.typeInto(new RegExp(`^Evidence for ${id}$`), evidenceOf(id));
    await keyboard.choose(at + 1 < aspects.length ? /^Next: / : /^Check everything$/);
  }
  await keyboard.meets(/^Check$/);
  expect((keyboard.presses - before) / aspects.length).toBeLessThan(18);
});

test('answers the statutory checklist, from the check', async () => {
  await keyboard.choose(/^Go through them: .* statutory items have no answer$/);
  await keyboard.meets(/^Item 1/);
  // Microsoft's client in the preview knows no check boxes: as in Word 2021, they are ticked in the document.
  for (const item of items) {
    await keyboard.choose(new RegExp(`^Take me there: item ${item}$`));
    await keyboard.pressInDocument(new RegExp(`Requirement ${item}: YES$`));
  }
});

test('names who was involved', async () => {
  await keyboard.choose(/^Check$/, 'Shift+Tab');
  await keyboard.meets(/^Check$/);
  await keyboard.choose(/^Take me there: .*involved/i);
  await keyboard.meets(/^Who was involved$/);
  await keyboard.choose(/^Add a person: SENCO/);
  await keyboard.meets(/name/i);
  await preview.page.keyboard.insertText('A. Birch');
});

test('plans a step', async () => {
  await keyboard.choose(/^Home$/, 'Shift+Tab');
  await keyboard.choose(/^Action plan/);
  await keyboard.meets(/^Action Plan$/);
  await keyboard.choose(/^Add to action plan: 1a$/);
});

test('has then filled in the whole document', async () => {
  await preview.pane.getByRole('button', { name: 'In the plan: 1a' }).waitFor();
  const reading = readBenchmark(readStory(openPackage(await preview.download())));
  if (!reading.recognised) throw new Error(reading.reason.text);
  const { assessment } = reading;
  expect(assessment.school).toMatchObject({ name: 'Maple Grove', urn: '999999' });
  expect(assessment.aspects.map(({ id, rating, evidence }) => [id, rating, evidence.text])).toEqual(
    aspects.map((id, at) => [id, levelOf(at), evidenceOf(id)]),
  );
  expect(assessment.statutory.map(({ answer }) => answer)).toEqual(items.map(() => 'yes'));
  expect(check(assessment).map(({ text }) => text)).toEqual([]);
});

test('never lost sight of the keyboard', () => {
  expect(keyboard.hidden).toEqual([]);
});
