/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { LevelKey } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { buildTemplate } from '../../src/template/build-template';
import { wordDocument } from '../../src/word/word-document';
import { completeForm } from '../corpus/build/filled-forms';
import { docx } from '../corpus/build/package';
import { standardStyles } from '../corpus/build/styles';
import {
  checkBoxControl,
  control,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  table,
} from '../corpus/build/wordprocessing';
import { bodyOf, part } from '../preview/stand-in/support/docx';
import { openInWord } from '../preview/stand-in/support/word';
import {
  answer,
  answers,
  aspect,
  nobodyDecided,
  open,
  port,
  tagsIn,
  untagged,
  withEvidence,
} from './support/preparation-document';

test('the plan counts the controls by kind and touches nothing', async () => {
  const { word, plan, before } = await open(untagged());
  expect(word.counters.syncs).toBe(1);
  expect(plan.outcomes.map(({ found }) => found.length)).toEqual([0, 0, 0, 0, 3]);
  expect(plan.outcomes.flatMap(({ missing }) => missing)).toHaveLength(31);
  const counts = Object.fromEntries(plan.controls.map(({ kind, count }) => [kind, count]));
  expect(counts).toMatchObject({ statement: 9, evidence: 3, notes: 1, actions: 1, school: 1, urn: 1 });
  expect(bodyOf(word.save())).toBe(before);
});

test('preparing takes at most six syncs, tells its progress and lets the pane write', async () => {
  const { word, plan } = await open(untagged());
  const syncs = word.counters.syncs;
  const steps: string[] = [];
  const prepared = await port.prepare(plan, nobodyDecided, ({ step, added, toAdd }) =>
    steps.push(`${step} ${added === toAdd ? 'all' : 'some'}`),
  );
  expect(prepared).toMatchObject({ kind: 'prepared', untaggable: [] });
  expect(word.counters.syncs - syncs).toBeLessThanOrEqual(6);
  expect(steps).toEqual(['reading all', 'adding some', 'adding some', 'checking all', 'done all']);

  const pane = wordDocument();
  await pane.read();
  const chosen = 'exemplary' as LevelKey;
  expect(await pane.chooseBestFit(aspect, chosen)).toEqual({ kind: 'written' });
  const evidence = completeForm.evidence['5a'] ?? '';
  expect(await pane.writeEvidence(aspect, 'Two\nparagraphs.', evidence)).toEqual({ kind: 'written' });
  expect(answer(word)).toMatchObject({ rating: 'exemplary', evidence: { text: 'Two\nparagraphs.' } });
});

test('doing it twice changes nothing, and neither does taking the controls out twice', async () => {
  const { word, plan, before } = await open(untagged());
  await port.prepare(plan, nobodyDecided);
  const once = bodyOf(word.save());
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ kind: 'prepared', added: 0 });
  expect(bodyOf(word.save())).toBe(once);

  expect(await port.removeControls()).toMatchObject({ kind: 'removed', left: null });
  expect(bodyOf(word.save())).toBe(before);
  expect(await port.removeControls()).toEqual({ kind: 'removed', removed: 0, left: null });
  expect(bodyOf(word.save())).toBe(before);
});

test('a document made from the template and filled in by the pane needs no more controls', async () => {
  await openInWord(buildTemplate(hertfordshire2019));
  const pane = wordDocument();
  await pane.read();
  await pane.chooseBestFit(aspect, 'exemplary' as LevelKey);
  await pane.writeEvidence(aspect, 'Two\nparagraphs.', '');
  await pane.writeSchool('urn', '117123', '');
  const planned = await port.planPreparation();
  expect(planned.kind === 'planned' && planned.plan.controls).toEqual([]);
});

test.each([
  [
    'a list',
    `${plain('First.')}${paragraph(run('Item'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}`,
  ],
  ['nothing', plain('')],
  ['two empty lines', plain('') + plain('')],
  ['words with an empty line after them', plain('Learning walks.') + plain('')],
  [
    'tracked changes',
    paragraph(`${run('Kept ')}<w:ins w:id="9" w:author="A"><w:r><w:t>added</w:t></w:r></w:ins>`),
  ],
])('evidence that is %s comes back letter for letter', async (_name, blocks) => {
  const { word, plan, before } = await open(withEvidence(blocks));
  const text = answer(word)?.evidence.text;
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ kind: 'prepared' });
  expect(tagsIn(word)).toContain('send/hertfordshire-2019/5a/evidence');
  expect(answer(word)?.evidence.text).toBe(text);
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});

test('no control is put round a table, or into or round another kind of field; each is named', async () => {
  const inner = table([row([plainCell('Autumn'), plainCell('Spring')])], [1000, 1000]);
  const nested = await open(withEvidence(plain('Before.') + inner + plain('After.')));
  expect(await port.prepare(nested.plan, nobodyDecided)).toMatchObject({
    untaggable: [{ why: 'table', text: '5a Evidence: it holds a table.' }],
  });
  const boxed = await open(withEvidence(paragraph(checkBoxControl(true) + run(' In place'))));
  expect(boxed.plan.untaggable).toMatchObject([{ why: 'otherControl', place: { kind: 'evidence', aspect } }]);
  const read = answers(boxed.word);
  await port.prepare(boxed.plan, nobodyDecided);
  expect(tagsIn(boxed.word)).not.toContain('send/hertfordshire-2019/5a/evidence');
  expect(answers(boxed.word)).toEqual(read);
});

test('a control that lost its tag gets it, and keeps standing when the controls are taken out', async () => {
  const { word, plan, before } = await open(
    withEvidence(control(plain('In a field.'), { id: 77 }) + plain('')),
  );
  await port.prepare(plan, nobodyDecided);
  expect(tagsIn(word).filter((tag) => tag === 'send/hertfordshire-2019/5a/evidence')).toHaveLength(1);
  expect(bodyOf(word.save()).match(/w:id w:val="77"/g)).toHaveLength(1);
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});

const interruptions = (['GeneralException', 'lost-request', 'lost-reply'] as const).flatMap((kind) =>
  [1, 2, 3, 4].map((sync) => [kind, sync] as const),
);

test.each(interruptions)('after %s at sync %i, preparing again completes', async (kind, sync) => {
  const { word, plan, before } = await open(untagged());
  word.failAt(sync, kind);
  const first = await port.prepare(plan, nobodyDecided);
  // Where Word cannot give its OOXML, the document is asked for as a file instead.
  if (first.kind !== 'prepared') {
    expect(first).toMatchObject({ kind: 'refused', text: expect.stringMatching(/try again/i) });
  }
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ kind: 'prepared', untaggable: [] });
  expect(new Set(tagsIn(word)).size).toBe(tagsIn(word).length);
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});

test.each([1, 2, 3])('after a failure at sync %i, taking the controls out again completes', async (sync) => {
  const { word, plan, before } = await open(untagged());
  await port.prepare(plan, nobodyDecided);
  word.failAt(sync, 'lost-reply');
  await port.removeControls();
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});

test('a document that may only be read stays as it is, and the reason says what to do', async () => {
  const { word, plan, before } = await open(untagged());
  word.behave({ readOnly: true });
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({
    kind: 'refused',
    text: expect.stringMatching(/try again/),
  });
  expect(bodyOf(word.save())).toBe(before);
});

test.each(['paragraphs', 'always'] as const)(
  'where Word lifts controls of %s to their cells, the document reads the same',
  async (liftsToCell) => {
    const { word, plan, before } = await open(untagged(), { liftsToCell });
    const read = answers(word);
    expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ kind: 'prepared' });
    expect(answers(word)).toEqual(read);
    await port.removeControls();
    expect(bodyOf(word.save())).toBe(before);
  },
);

/** Puts a control that stands round paragraphs of a cell round the cell itself, as Word may. */
function lifted(bytes: Uint8Array, tag: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const [before = '', rest = ''] = part(bytes).split(`<w:tag w:val="${tag}"/>`);
  const from = before.lastIndexOf('<w:tc>');
  const [first = '', inCell = ''] = [before.slice(0, from), before.slice(from + '<w:tc>'.length)];
  const xml =
    `${first}${inCell}<w:tag w:val="${tag}"/>` +
    rest
      .replace('<w:sdtContent>', '<w:sdtContent><w:tc>')
      .replace(/<\/w:sdtContent><\/w:sdt>(.*?)<\/w:tc>/s, '$1</w:tc></w:sdtContent></w:sdt>');
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

test('where Word has lifted evidence with the line behind it, both go out again', async () => {
  const { word, plan, before } = await open(untagged());
  await port.prepare(plan, nobodyDecided);
  const later = await openInWord(lifted(word.save(), 'send/hertfordshire-2019/5a/evidence'));
  expect(await port.removeControls()).toMatchObject({ kind: 'removed', left: null });
  expect(bodyOf(later.save())).toBe(before);
});

test('it goes on from a half prepared document in which somebody has typed', async () => {
  const { word, plan } = await open(untagged());
  word.failAt(3, 'GeneralException');
  await port.prepare(plan, nobodyDecided);
  word.hand.type({ control: 'send/hertfordshire-2019/5a/evidence' }, ' And more.');
  const planned = await port.planPreparation();
  if (planned.kind !== 'planned') throw new Error(planned.text);
  expect(planned.plan.existing).toBeGreaterThan(0);
  expect(await port.prepare(planned.plan, nobodyDecided)).toMatchObject({ kind: 'prepared', untaggable: [] });
  expect(tagsIn(word)).toHaveLength(plan.controls.reduce((sum, { count }) => sum + count, 0));
  expect(answer(word)?.evidence.text).toMatch(/And more\.$/);
});

test('where anything else changed on the way, the controls come out again and it is said', async () => {
  const { word, plan, before } = await open(untagged());
  const prepared = await port.prepare(plan, nobodyDecided, ({ step, added }) => {
    if (step === 'adding' && added > 0) word.hand.type({ paragraph: 0 }, ' typed meanwhile');
  });
  expect(prepared).toMatchObject({ kind: 'undone', text: expect.stringMatching(/near paragraph 1,/) });
  expect(tagsIn(word)).toEqual([]);
  const typed = '<w:r><w:t xml:space="preserve"> typed meanwhile</w:t></w:r>';
  expect(bodyOf(word.save()).replace(typed, '')).toBe(before);
});

test('a line “Best fit:” gets a control behind its label, which the pane fills in', async () => {
  const { word, plan } = await open(withEvidence(plain('Best fit: ') + plain('Learning walks.')));
  await port.prepare(plan, nobodyDecided);
  const pane = wordDocument();
  await pane.read();
  expect(await pane.chooseBestFit(aspect, 'expected' as LevelKey)).toEqual({ kind: 'written' });
  expect(word.hand.read({ control: 'send/hertfordshire-2019/5a/best-fit' })).toBe('Expected');
  expect(answer(word)).toMatchObject({ rating: 'expected', evidence: { text: 'Learning walks.' } });
});

const symbol = paragraph('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:t>lpha</w:t></w:r>');

test.each([
  ['all of it', symbol],
  ['a line in its midst', plain('Before.') + symbol + plain('After.')],
])('what Word shows otherwise than its file is left alone and named: %s', async (_name, evidence) => {
  const { word, plan } = await open(withEvidence(evidence));
  expect(plan.untaggable).toMatchObject([{ why: 'notAligned', place: { kind: 'evidence', aspect } }]);
  await port.prepare(plan, nobodyDecided);
  expect(tagsIn(word)).not.toContain('send/hertfordshire-2019/5a/evidence');
  expect(tagsIn(word)).toContain('send/hertfordshire-2019/5b/evidence');
});

test('a document that is no benchmark is not prepared, and the reason is a sentence', async () => {
  await openInWord(docx(plain('Minutes of the governors.'), { styles: standardStyles }));
  expect(await port.planPreparation()).toMatchObject({
    kind: 'notPossible',
    text: expect.stringMatching(/no tables/),
  });
});
