import type { AspectId } from '../../../src/framework/framework';
import type { DocumentChange } from '../../../src/word/document-port';
import { follow, type PersonAt } from '../../../src/word/following/follow';
import { SignalsByHand } from '../support/signals-by-hand';

const changed: DocumentChange = { kind: 'changed', answers: new Map() };

/** A document that is followed, and counts how often it is read. */
function followed() {
  const signals = new SignalsByHand();
  const told: DocumentChange[] = [];
  const document = {
    readings: [] as PersonAt[],
    moved: false,
    takes: 0,
    change: changed as DocumentChange | null,
    aspect: null as AspectId | null,
    gate: Promise.resolve(),
    reread: async (person: PersonAt) => {
      document.readings.push(person);
      await document.gate;
      if (document.takes > 0) await new Promise<void>((done) => signals.after(document.takes, done));
      return document.change;
    },
    selected: async () => ({ aspect: document.aspect, moved: document.moved }),
  };
  const end = follow(document, signals, (change) => told.push(change));
  return { signals, document, told, end };
}

test('looks every five seconds while the pane is visible, and not at all while it is hidden', async () => {
  const { signals, document } = followed();
  await signals.pass(4999);
  expect(document.readings).toHaveLength(0);
  await signals.pass(15_001);
  expect(document.readings).toHaveLength(4);
  signals.show(false);
  signals.give('edit');
  signals.give('selection');
  signals.give('focus');
  await signals.pass(60_000);
  expect(document.readings).toHaveLength(4);
  signals.show(true);
  await signals.pass(0);
  expect(document.readings).toHaveLength(5);
  await signals.pass(5000);
  expect(document.readings).toHaveLength(6);
});

test('looks within a second of an edit that Word tells of, once for many', async () => {
  const { signals, document, told } = followed();
  for (let letter = 0; letter < 10; letter += 1) {
    signals.give('edit');
    await signals.pass(30);
  }
  await signals.pass(700);
  expect(document.readings).toHaveLength(1);
  expect(told).toEqual([changed]);
});

test('looks when the person turns to the pane, and says so', async () => {
  const { signals, document } = followed();
  signals.give('focus');
  await signals.pass(0);
  expect(document.readings).toEqual(['turned']);
  await signals.pass(5000);
  expect(document.readings).toEqual(['turned', 'document']);
});

test('tells the aspect once the selection rests, and looks', async () => {
  const { signals, document, told } = followed();
  document.change = null;
  document.aspect = '1a' as AspectId;
  signals.give('selection');
  await signals.pass(200);
  signals.give('selection');
  await signals.pass(200);
  expect(told).toEqual([]);
  await signals.pass(300);
  expect(told).toEqual([{ kind: 'selected', aspect: '1a' }]);
  expect(document.readings).toHaveLength(1);
});

test('readings never pile up: one runs, and one at most waits', async () => {
  const { signals, document } = followed();
  let release: () => void = () => undefined;
  document.gate = new Promise((resolve) => (release = resolve));
  for (let more = 0; more < 5; more += 1) signals.give('focus');
  await signals.pass(60_000);
  expect(document.readings).toHaveLength(1);
  release();
  await signals.pass(0);
  expect(document.readings).toHaveLength(2);
});

test('nothing is left after the end', async () => {
  const { signals, document, end } = followed();
  signals.give('edit');
  signals.give('selection');
  end();
  expect(signals.alive).toBe(0);
  await signals.pass(60_000);
  expect(document.readings).toHaveLength(0);
});

test('an answer that comes after the end is told to nobody', async () => {
  const { signals, document, told, end } = followed();
  let release: () => void = () => undefined;
  document.gate = new Promise((resolve) => (release = resolve));
  signals.give('focus');
  await signals.pass(0);
  end();
  release();
  await signals.pass(10_000);
  expect(told).toEqual([]);
  expect(signals.alive).toBe(0);
});

test('says where the person is: in the pane, just moved in the document, or nobody knows where', async () => {
  const { signals, document } = followed();
  signals.focused = true;
  await signals.pass(5000);
  signals.focused = false;
  signals.give('selection');
  await signals.pass(500);
  document.moved = true;
  signals.give('selection');
  await signals.pass(500);
  signals.give('edit');
  await signals.pass(500);
  expect(document.readings).toEqual(['pane', 'document', 'moved', 'document']);
});

test('where a look takes long, the next comes later, but once a minute at least', async () => {
  const { signals, document } = followed();
  document.takes = 1000;
  await signals.pass(6000);
  expect(document.readings).toHaveLength(1);
  await signals.pass(19_000);
  expect(document.readings).toHaveLength(1);
  await signals.pass(2000);
  expect(document.readings).toHaveLength(2);
  document.takes = 10_000;
  await signals.pass(20_000 + 10_000 + 60_000);
  expect(document.readings.length).toBeGreaterThanOrEqual(4);
});

test('goes on where a reading fails', async () => {
  const { signals, document } = followed();
  document.gate = Promise.reject(new Error('lost'));
  document.gate.catch(() => undefined);
  await signals.pass(5000);
  document.gate = Promise.resolve();
  await signals.pass(5000);
  expect(document.readings).toHaveLength(2);
});
