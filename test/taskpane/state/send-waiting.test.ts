import { ok, ownRefusal } from '../../../src/api/client';
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import type { Pane } from '../../../src/taskpane/state/pane';
import { anAssessment } from '../../assessment/support/build-assessment';
import { aKey, paneOver } from '../support/a-pane';
import { CollectorInMemory } from '../support/collector-in-memory';
import { DocumentInMemory } from '../support/document-in-memory';
import { DraftsInMemory } from '../support/drafts-in-memory';
import { ItemsInMemory } from '../support/items-in-memory';
import { PreparationInMemory } from '../support/preparation-in-memory';

/** A document on a computer: Word can be closed and opened again beside both. */
class Desk {
  readonly document = new DocumentInMemory(anAssessment());
  readonly collector = new CollectorInMemory();
  readonly items = new ItemsInMemory();
  private opened = 0;

  async open(key: string | null = aKey): Promise<Pane> {
    const { document, collector, items } = this;
    const ids = `${(this.opened += 1)}`;
    const pane = paneOver(document, collector, key, new PreparationInMemory(), new DraftsInMemory(), {
      items,
      newId: idsFrom(ids),
    });
    await pane.open();
    await pane.askForCollection();
    return pane;
  }

  get receiptInDocument(): string | undefined {
    return this.document.settings.get('send.receipt');
  }
}

function idsFrom(start: string): () => string {
  let count = 0;
  return () => `${start}0000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}

const send = (pane: Pane) => pane.send(pane.parcel(pane.store.get()));
const closeWord = () => jest.clearAllTimers();
const sending = (pane: Pane) => pane.store.get().sending.kind;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe.each(['before', 'after'] as const)('with the network cut %s the summary arrives', (cut) => {
  it('tries again by itself, with longer and longer pauses, until there is a receipt', async () => {
    const desk = new Desk();
    const pane = await desk.open();
    desk.collector.cut = cut;
    await send(pane);
    expect(sending(pane)).toBe('tryingAgain');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(desk.collector.sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(14_000);
    expect(desk.collector.sent).toHaveLength(2);
    desk.collector.cut = null;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sending(pane)).toBe('sent');
    expect(desk.collector.arrived.size).toBe(1);
    expect(desk.items.texts.has('send.waiting/999999')).toBe(false);
  });

  it('offers it after Word was closed, sends nothing by itself, and it counts once', async () => {
    const desk = new Desk();
    const before = await desk.open();
    desk.collector.cut = cut;
    await send(before);
    const asked = desk.collector.sent[0];
    closeWord();
    desk.collector.cut = null;
    const after = await desk.open();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(desk.collector.sent).toHaveLength(1);
    await after.sendWaiting();
    expect(desk.collector.sent[1]).toEqual(asked);
    expect([...desk.collector.arrived.keys()]).toEqual([asked?.submission]);
    expect(desk.receiptInDocument).toContain(asked?.submission);
    expect(after.store.get().waiting).toBeNull();
  });
});

it('keeps it before it sends, and never the key', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  const answer = desk.collector.hold();
  const done = send(pane);
  const kept = desk.items.texts.get('send.waiting/999999') ?? '';
  expect(JSON.parse(kept)).toMatchObject({ body: desk.collector.sent[0]?.body });
  expect(kept).not.toContain(aKey);
  answer();
  await done;
});

it('loses nothing where Word is closed while it waits for the receipt', async () => {
  const desk = new Desk();
  desk.collector.hold();
  void send(await desk.open());
  closeWord();
  const again = await desk.open();
  expect(again.store.get().waiting?.body).toBe(desk.collector.sent[0]?.body);
});

it('gets the same receipt again where Word is closed while it is being written', async () => {
  const desk = new Desk();
  const { keepSetting } = desk.document;
  desk.document.keepSetting = () => new Promise(() => undefined);
  void send(await desk.open());
  await jest.advanceTimersByTimeAsync(0);
  expect(desk.collector.arrived.size).toBe(1);
  closeWord();
  desk.document.keepSetting = keepSetting;
  const again = await desk.open();
  expect(again.store.get().waiting?.submission).toBe(desk.collector.sent[0]?.submission);
  await again.sendWaiting();
  expect(desk.collector.arrived.size).toBe(1);
  expect(desk.receiptInDocument).toContain(desk.collector.sent[0]?.submission);
  expect(again.store.get().waiting).toBeNull();
});

it('loses nothing where the receipt arrives and the document does not take it', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.document.refusesWith = { kind: 'refused', text: 'Save the document.' };
  await send(pane);
  expect(pane.store.get()).toMatchObject({
    receipt: { submission: desk.collector.sent[0]?.submission },
    sending: { kind: 'sent', notKept: 'Save the document.' },
  });
});

it('stops when it is told to, forgets it, and sends the same number if it is asked for again', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.collector.hold();
  const done = send(pane);
  pane.stopSending();
  await done;
  expect(sending(pane)).toBe('stopped');
  expect(desk.items.texts.has('send.waiting/999999')).toBe(false);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(desk.collector.sent).toHaveLength(1);
  void send(pane);
  expect(desk.collector.sent[1]).toEqual(desk.collector.sent[0]);
});

it('tries at once when the browser is online again, and only says so of what was asked for before', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.collector.cut = 'before';
  await send(pane);
  pane.backOnline();
  expect(desk.collector.sent).toHaveLength(2);
  closeWord();
  const later = await desk.open();
  later.backOnline();
  expect(desk.collector.sent).toHaveLength(2);
  expect(later.store.get().announcement.text).toContain('A summary waits to be sent.');
});

it('does not send what is refused once more', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.collector.answers = { kind: 'refused', text: 'The collection is closed.' };
  await send(pane);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(desk.collector.sent).toHaveLength(1);
  expect(pane.store.get().waiting).toBeNull();
});

it('lets what waits go with another key', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.collector.answers = { kind: 'keyRefused', text: 'The key is not accepted.' };
  await send(pane);
  desk.collector.answers = null;
  pane.connect('n'.repeat(43));
  await pane.sendWaiting();
  expect(desk.collector.sent[1]).toEqual({ ...desk.collector.sent[0], schoolKey: 'n'.repeat(43) });
  expect(sending(pane)).toBe('sent');
});

it('sends what is shown now in place of what waited', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.collector.cut = 'before';
  await send(pane);
  await pane.choose('1a' as AspectId, 'emerging' as LevelKey);
  desk.collector.cut = null;
  await send(pane);
  await jest.advanceTimersByTimeAsync(600_000);
  expect([...desk.collector.arrived.values()]).toEqual([desk.collector.sent[1]?.body]);
  expect(pane.store.get().waiting).toBeNull();
});

it('offers one school’s summary in no other school’s document', async () => {
  const desk = new Desk();
  desk.collector.cut = 'before';
  await send(await desk.open());
  closeWord();
  desk.document.assessment = anAssessment({ school: { name: 'Oak Field', urn: '888888' } });
  expect((await desk.open()).store.get().waiting).toBeNull();
});

it('says where the browser lets nothing wait', async () => {
  const desk = new Desk();
  const pane = await desk.open();
  desk.items.hasRoom = false;
  desk.collector.cut = 'before';
  await send(pane);
  expect(pane.store.get().waitingKept).toBe(false);
});

it('makes a summary while there is no network, for the collection that it knows', async () => {
  const desk = new Desk();
  await desk.open();
  desk.collector.current = ownRefusal('unreachable', 'There was no answer.');
  const offline = await desk.open();
  expect(offline.store.get().collection).toMatchObject({ kind: 'open', notReached: 'There was no answer.' });
  expect(offline.parcel(offline.store.get()).kind).toBe('ready');
  desk.collector.current = ok(null);
  await offline.askForCollection();
  expect(offline.store.get().collection.kind).toBe('none');
});
