/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { AspectId } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import { buildTemplate } from '../../../src/template/build-template';
import type { PersonAt } from '../../../src/word/following/follow';
import type { DocumentChange } from '../../../src/word/document-port';
import { readFromWord } from '../../../src/word/reading/read-from-word';
import { Rereader } from '../../../src/word/reading/rereader';
import { openInWord } from '../../preview/stand-in/support/word';

const template = buildTemplate(hertfordshire2019);
const aspect = '1a' as AspectId;

/** A document that has been read once and is read again when the test says so, at a time that it says. */
async function read(options: Partial<StandInOptions> = {}, bytes = template) {
  const word = await openInWord(bytes, options);
  let time = 0;
  const readFully = async () => {
    const result = await readFromWord();
    rereader.remember(result);
    return result;
  };
  const rereader = new Rereader(readFully, () => time);
  await readFully();
  return {
    hand: word.hand,
    word,
    wait: (milliseconds: number) => (time += milliseconds),
    /** Reads again, and says how many syncs that took. */
    again: async (person: PersonAt = 'pane') => {
      const before = word.counters.syncs;
      const change = await rereader.reread(person);
      return { change, syncs: word.counters.syncs - before };
    },
  };
}

/** What a change says of 1a: lightly, or as a full read. */
function answer(change: DocumentChange | null) {
  if (change?.kind === 'changed') return change.answers.get(aspect);
  if (change?.kind !== 'read' || change.read.kind !== 'read' || !change.read.reading.recognised) return null;
  return change.read.reading.assessment.aspects.find(({ id }) => id === aspect);
}

test('what somebody highlights and writes is seen in one sync', async () => {
  const { hand, again } = await read();
  hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, 'yellow');
  hand.type({ control: 'send/hertfordshire-2019/1a/evidence' }, 'Learning walks.\nPupil voice.', 'Replace');
  const { change, syncs } = await again();
  expect(syncs).toBe(1);
  expect(change?.kind).toBe('changed');
  expect(answer(change)).toMatchObject({
    rating: 'expected',
    evidence: { text: 'Learning walks.\nPupil voice.' },
  });
  hand.undo();
  hand.undo();
  expect(answer((await again()).change)).toMatchObject({ rating: null, evidence: { text: '' } });
});

test('where nothing has changed nothing is told', async () => {
  const { again } = await read();
  expect(await again()).toEqual({ change: null, syncs: 1 });
});

test.each<[string, (hand: Awaited<ReturnType<typeof read>>['hand']) => void]>([
  [
    'words highlighted in part',
    (hand) => hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, 'yellow', 'e'),
  ],
  [
    'a line that disagrees',
    (hand) => {
      hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, 'yellow');
      hand.type({ control: 'send/hertfordshire-2019/1a/best-fit' }, 'Emerging', 'Replace');
    },
  ],
  ['words outside the controls', (hand) => hand.type({ paragraph: 3 }, 'Draft.')],
  [
    'a bracket, which may be a symbol',
    (hand) => hand.type({ control: 'send/hertfordshire-2019/1a/evidence' }, 'Done (May).', 'Replace'),
  ],
  [
    'a tab, which may be a table',
    (hand) => hand.type({ control: 'send/hertfordshire-2019/1a/evidence' }, 'a\tb', 'Replace'),
  ],
  ['a statement that is gone', (hand) => hand.delete({ control: 'send/hertfordshire-2019/1a/expected' })],
  [
    'a statement in other words',
    (hand) => hand.type({ control: 'send/hertfordshire-2019/1a/expected' }, ' Mostly.'),
  ],
  [
    'a field of the school',
    (hand) => hand.type({ control: 'send/hertfordshire-2019/school' }, 'Maple Grove', 'Replace'),
  ],
])('%s takes one full read, and no more until something changes', async (_, edit) => {
  const { hand, again } = await read();
  edit(hand);
  const first = await again();
  expect(first.change?.kind).toBe('read');
  expect(first.syncs).toBe(2);
  expect(await again()).toEqual({ change: null, syncs: 1 });
});

test('shading, which no look shows, is seen when the person turns to the pane after a while', async () => {
  const { again, wait } = await read();
  await Word.run(async ({ document: { contentControls }, sync }) => {
    contentControls.getByTag('send/hertfordshire-2019/1a/expected').getFirst().parentTableCell.shadingColor =
      '#FFFF00';
    await sync.call(contentControls.context);
  });
  expect((await again()).change).toBeNull();
  wait(31_000);
  expect((await again()).change).toBeNull();
  expect(answer((await again('turned')).change)).toMatchObject({ rating: 'expected' });
});

test('while changes are tracked nothing is taken from a look, for deleted words may be in it', async () => {
  const settings = 'word/settings.xml';
  const files = unzipSync(template);
  const xml = strFromU8(files[settings] ?? new Uint8Array());
  const tracked = strToU8(xml.replace(/(<w:settings[^>]*>)/, '$1<w:trackRevisions/>'));
  const { hand, again, wait } = await read(
    { deletedTextIsText: true },
    zipSync({ ...files, [settings]: tracked }),
  );
  hand.type({ control: 'send/hertfordshire-2019/1a/evidence' }, 'Learning walks.', 'Replace');
  expect((await again()).change).toMatchObject({ kind: 'read' });
  hand.delete({ control: 'send/hertfordshire-2019/1a/evidence' });
  wait(31_000);
  expect(answer((await again()).change)).toMatchObject({ evidence: { text: '' } });
});

test('where a look fails, the full read takes its place', async () => {
  const { word, hand, again } = await read();
  hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, 'yellow');
  word.failAt(1, 'lost-request');
  expect(answer((await again()).change)).toMatchObject({ rating: 'expected' });
  hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, null);
  expect(answer((await again()).change)).toMatchObject({ rating: null });
});

test('where the document comes only as a file, the look before it serves', async () => {
  const { hand, again } = await read({ failsOnOoxml: true });
  expect((await again()).change).toMatchObject({ kind: 'read' });
  hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, 'yellow');
  const { change, syncs } = await again();
  expect(change?.kind).toBe('changed');
  expect(answer(change)).toMatchObject({ rating: 'expected' });
  expect(syncs).toBe(1);
});

test('a control that came without a word changing takes a full read', async () => {
  const { again } = await read();
  await Word.run(async ({ document: { body }, sync }) => {
    const control = body.paragraphs.getFirst().getRange('Content').insertContentControl();
    control.tag = 'send/hertfordshire-2019/1a/evidence';
    await sync.call(body.context);
  });
  expect((await again()).change?.kind).toBe('read');
});

test('while the person may be at a comment there is no full read; what it would tell waits for them', async () => {
  const { hand, again, wait } = await read({ deletedTextIsText: true });
  hand.select({ control: 'send/hertfordshire-2019/1a/evidence' });
  hand.beginComment();
  hand.typeOn('Is this ');
  hand.highlight({ control: 'send/hertfordshire-2019/1b/expected' }, 'yellow', 'e');
  hand.highlight({ control: 'send/hertfordshire-2019/1c/expected' }, 'yellow');
  for (let looks = 0; looks < 3; looks += 1) {
    wait(31_000);
    await again('document');
  }
  hand.typeOn('still so?');
  expect(hand.comment).toBe('Is this still so?');
  expect((await again('moved')).change).toMatchObject({ kind: 'read' });
  expect((await again('moved')).change).toBeNull();
});

test('the comment loses the keyboard to a full read, which is why there is none', async () => {
  const { hand, again } = await read();
  hand.select({ control: 'send/hertfordshire-2019/1a/evidence' });
  hand.beginComment();
  hand.highlight({ control: 'send/hertfordshire-2019/1b/expected' }, 'yellow', 'e');
  await again('pane');
  hand.typeOn('Lost.');
  expect(hand.comment).toBeNull();
  expect(hand.read({ control: 'send/hertfordshire-2019/1a/evidence' })).toContain('Lost.');
});

test('what a look can tell is told even while the rest waits', async () => {
  const { hand, again } = await read();
  hand.highlight({ control: 'send/hertfordshire-2019/1b/expected' }, 'yellow', 'e');
  hand.highlight({ control: 'send/hertfordshire-2019/1a/expected' }, 'yellow');
  expect(answer((await again('document')).change)).toMatchObject({ rating: 'expected' });
});

test('one look that fails disturbs nobody; two ask for what keeps Word from answering', async () => {
  const { word, again } = await read();
  const failing = async () => {
    word.failAt(1, 'GeneralException');
    return (await again('document')).change?.kind;
  };
  expect(await failing()).toBeUndefined();
  expect((await again('document')).change).toBeNull();
  expect(await failing()).toBeUndefined();
  expect(await failing()).toBe('read');
});
