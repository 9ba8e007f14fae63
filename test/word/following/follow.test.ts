import type { AspectId } from '../../../src/framework/framework';
import type { DocumentChange } from '../../../src/word/document-port';
import { follow } from '../../../src/word/following/follow';
import { SignalsByHand } from '../support/signals-by-hand';

const changed: DocumentChange = { kind: 'changed', answers: new Map() };

/** A document that is followed, and counts how often it is read. */
function followed() {
  const signals = new SignalsByHand();
  const told: DocumentChange[] = [];
  const document = {
    readings: [] as boolean[],
    change: changed as DocumentChange | null,
    aspect: null as AspectId | null,
    gate: Promise.resolve(),
    reread: async (onFocus: boolean) => {
      document.readings.push(onFocus);
      await document.gate;
      return document.change;
    },
    selected: async () => document.aspect,
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
  expect(document.readings).toEqual([true]);
  await signals.pass(5000);
  expect(document.readings).toEqual([true, false]);
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
