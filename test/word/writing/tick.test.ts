/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { TickAnswer } from '../../../src/document/tagged/tickable';
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { DocumentPort } from '../../../src/word/document-port';
import { wordDocument } from '../../../src/word/word-document';
import { bodyOf, control, docx, paragraph, run, table } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';
import { smallBenchmark } from '../support/small-benchmark';

const { title, items } = hertfordshire2019.statutory;
const requirement = items.find(({ number }) => number === 3)?.text ?? '';
const item3 = { kind: 'statutory', item: 3 } as const;

/** A small benchmark with one item of the checklist; these controls hold its answer. */
function withItem3(...cells: readonly string[]): Uint8Array {
  const header = cells.length === 2 ? ['Schools must:', 'YES', 'NO'] : ['Schools must:', 'Answer'];
  const rows = [header, [requirement, ...cells.map(paragraph)]];
  return docx(bodyOf(smallBenchmark()) + paragraph(title) + table(rows) + '<w:p/>');
}

const signs = (yes: string, no: string) =>
  withItem3(
    control('send/hertfordshire-2019/statutory/3/yes', run(yes)),
    control('send/hertfordshire-2019/statutory/3/no', run(no)),
  );
const words = (text: string) => withItem3(control('send/hertfordshire-2019/statutory/3', run(text)));

async function read(port: DocumentPort) {
  const result = await port.read();
  if (result.kind !== 'read' || !result.reading.recognised) throw new Error(JSON.stringify(result));
  const { assessment } = result.reading;
  const answer = assessment.statutory.find(({ number }) => number === 3)?.answer;
  return { answer, tickable: result.tickable.has('statutory/3') };
}

async function tick(bytes: Uint8Array, ...answers: readonly TickAnswer[]) {
  const word = await openInWord(bytes);
  const port = wordDocument();
  await port.read();
  const written = [];
  for (const answer of answers) written.push(await port.tick(item3, answer));
  return { word, written: written.at(-1), ...(await read(port)) };
}

test.each<[string, Uint8Array]>([
  ['signs of boxes', signs('☐', '☒')],
  ['ticks in empty cells', signs('', '✓')],
  ['words', words('no')],
])('an answer in %s is changed and taken back', async (_name, bytes) => {
  expect(await tick(bytes, 'yes')).toMatchObject({
    written: { kind: 'written' },
    answer: 'yes',
    tickable: true,
  });
  expect(await tick(bytes, 'yes', 'no')).toMatchObject({ answer: 'no' });
  expect(await tick(bytes, 'yes', null)).toMatchObject({ written: { kind: 'written' }, answer: null });
});

test('the word is the framework’s own', async () => {
  const { word } = await tick(words(''), 'yes');
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3' })).toBe('YES');
});

test('signs are drawn as the document draws them', async () => {
  const { word } = await tick(signs('☐', '☒'), 'yes');
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3/yes' })).toBe('☒');
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3/no' })).toBe('☐');
});

test('a sign is the one that the checklist is answered with', async () => {
  const { word, answer } = await tick(signs('✗', ''), 'no');
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3/no' })).toBe('✗');
  expect(answer).toBe('no');
  const amongTicks = await tick(signs('', '✓'), 'yes');
  expect(amongTicks.word.hand.read({ control: 'send/hertfordshire-2019/statutory/3/yes' })).toBe('✓');
});

test('where words of the school’s stand in the cells nothing is ticked from here', async () => {
  const { written, tickable, word } = await tick(signs('Yes, since 2024', ''), 'no');
  expect(tickable).toBe(false);
  expect(written).toEqual({ kind: 'notPrepared' });
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3/yes' })).toBe('Yes, since 2024');
});

test('words that somebody has typed since are not written over', async () => {
  const word = await openInWord(words('no'));
  const port = wordDocument();
  await port.read();
  word.hand.type({ control: 'send/hertfordshire-2019/statutory/3' }, ', but planned');
  expect(await port.tick(item3, 'yes')).toMatchObject({
    kind: 'refused',
    text: expect.stringContaining('Something else stands'),
  });
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3' })).toBe('no, but planned');
});

test('breaking off between two signs never leaves both', async () => {
  const word = await openInWord(signs('☐', '☒'));
  const port = wordDocument();
  await port.read();
  word.hand.type({ control: 'send/hertfordshire-2019/statutory/3/yes' }, ' see policy');
  expect(await port.tick(item3, 'yes')).toMatchObject({ kind: 'refused' });
  expect(word.hand.read({ control: 'send/hertfordshire-2019/statutory/3/no' })).toBe('☐');
});

test('check boxes are left to the document in a Word that cannot tick them, and said to be', async () => {
  const box = (answer: string) =>
    control(`send/hertfordshire-2019/statutory/3/${answer}`, run('☐'), '<w14:checkbox/>');
  const { written, tickable } = await tick(withItem3(box('yes'), box('no')), 'yes');
  expect(tickable).toBe(false);
  expect(written).toMatchObject({
    kind: 'refused',
    text: expect.stringContaining('Tick it in the document'),
  });
});

test('a line “Best fit:” that is a list this Word cannot set is said, with what to choose', async () => {
  const list = control(
    'send/hertfordshire-2019/1a/best-fit',
    run('Choose an item.'),
    '<w:dropDownList><w:listItem w:displayText="Expected" w:value="expected"/></w:dropDownList>',
  );
  await openInWord(smallBenchmark({ below: { '1a': paragraph(run('Best fit: ') + list) } }));
  const port = wordDocument();
  await port.read();
  expect(await port.chooseBestFit('1a' as AspectId, 'expected' as LevelKey)).toMatchObject({
    kind: 'refused',
    text: expect.stringContaining('Choose “Expected” there'),
  });
  expect(await port.chooseBestFit('1b' as AspectId, 'expected' as LevelKey)).toEqual({ kind: 'written' });
});
