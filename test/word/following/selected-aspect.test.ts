/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectId } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aspectsOf } from '../../../src/framework/lookup';
import { buildTemplate } from '../../../src/template/build-template';
import type { DocumentChange } from '../../../src/word/document-port';
import { placeOfSelection, SelectionWatch } from '../../../src/word/following/selected-aspect';
import { wordDocument } from '../../../src/word/word-document';
import { anAssessment } from '../../assessment/support/build-assessment';
import { control, docx, paragraph, run, table } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';
import { SignalsByHand } from '../support/signals-by-hand';

const template = buildTemplate(hertfordshire2019);
const assessment = anAssessment({ aspects: withStatements() });

const aspectAtSelection = async () => (await placeOfSelection(assessment))?.aspect ?? null;

/** Every aspect with the framework's own wording, as the reader gives it. */
function withStatements() {
  const aspects = aspectsOf(hertfordshire2019).map(({ id, statements }) => {
    const texts = Object.entries(statements).map(([level, { text }]) => [level, text]);
    return [id, { statements: Object.fromEntries(texts) }];
  });
  return Object.fromEntries(aspects);
}

/** A row as schools have it in documents without controls. */
function rowOf(id: string): string[] {
  const found = aspectsOf(hertfordshire2019).find((aspect) => aspect.id === id);
  return [...Object.values(found?.statements ?? {}).map(({ text }) => text), 'What is in place.'];
}

test('the control round the selection tells the aspect, in one sync', async () => {
  const word = await openInWord(template);
  word.hand.select({ control: 'send/hertfordshire-2019/2b/evidence' });
  expect(await aspectAtSelection()).toBe('2b');
  expect(word.counters.syncs).toBe(1);
});

test('outside any control the statements of the row tell it, and other places are nobody’s', async () => {
  const word = await openInWord(
    docx(table([['', '', '', ''], rowOf('1b'), rowOf('1c')]) + paragraph('After.')),
  );
  word.hand.select({ table: 0, row: 2, cell: 3 });
  expect(await aspectAtSelection()).toBe('1c');
  expect(word.counters.syncs).toBe(1);
  word.hand.select({ table: 0, row: 0, cell: 3 });
  expect(await aspectAtSelection()).toBeNull();
  word.hand.select({ paragraph: 12 });
  expect(await aspectAtSelection()).toBeNull();
});

test('inside a plain-text control, where Word fails, it is nobody’s', async () => {
  const plain = control('own', run('x'), '<w:text/>');
  const word = await openInWord(docx(table([[...rowOf('1b').slice(0, 3), paragraph(plain)]])));
  word.hand.select({ control: 'own' });
  expect(await aspectAtSelection()).toBeNull();
});

test('selections of others and of the pane itself are left out', async () => {
  const word = await openInWord(template);
  const watch = new SelectionWatch();
  word.hand.select({ control: 'send/hertfordshire-2019/1a/evidence' });
  expect(await watch.look(assessment)).toEqual({ aspect: '1a', moved: false });
  // Somebody else has selected something; one's own selection is where it was, whatever is written there.
  word.hand.type({ control: 'send/hertfordshire-2019/1a/evidence' }, 'Learning walks.', 'Replace');
  expect(await watch.look(assessment)).toEqual({ aspect: null, moved: false });
  watch.expect('1b' as AspectId);
  word.hand.select({ control: 'send/hertfordshire-2019/1b/evidence' });
  expect(await watch.look(assessment)).toEqual({ aspect: null, moved: true });
  word.hand.select({ control: 'send/hertfordshire-2019/1a/evidence' });
  expect(await watch.look(assessment)).toEqual({ aspect: '1a', moved: true });
  word.hand.select({ control: 'send/hertfordshire-2019/1a/emerging' });
  expect(await watch.look(assessment)).toEqual({ aspect: null, moved: true });
});

test('going to a place from the pane brings no view up; clicking there does', async () => {
  const word = await openInWord(template);
  const signals = new SignalsByHand();
  const port = wordDocument(signals, signals.now);
  await port.read();
  const told: DocumentChange[] = [];
  const end = port.follow((change) => told.push(change));
  const rests = async () => {
    signals.give('selection');
    await signals.pass(500);
    // What the port does next is done after what it was asked before.
    await port.goTo({ kind: 'addedRow', index: 0 });
  };
  await port.goTo({ kind: 'evidence', aspect: '1b' as AspectId });
  await rests();
  expect(told).toEqual([]);
  word.hand.select({ control: 'send/hertfordshire-2019/1c/evidence' });
  await rests();
  expect(told).toEqual([{ kind: 'selected', aspect: '1c' }]);
  end();
});
