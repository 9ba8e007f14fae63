import { type Answer, ok } from '../../src/api/client';
import type { TextToKeep } from '../../src/api/resources/area-offer';
import { Drafts } from '../../src/dashboard/unsaved/drafts';
import { TextKeeper } from '../../src/dashboard/texts/text-keeper';
import { refused } from './support/api-in-memory';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function noStorage(): Drafts {
  return new Drafts(null, 'account-1', () => new Date());
}

function aKeeper() {
  const sent: (readonly TextToKeep[])[] = [];
  const collector = { answer: null as Answer<never> | null };
  const keeper = new TextKeeper(
    async (texts) => {
      sent.push(texts);
      return collector.answer ?? ok(texts);
    },
    noStorage(),
    'dspl3',
  );
  return { keeper, sent, collector };
}

it('stores what was typed after a pause, once and whole', async () => {
  const { keeper, sent } = aKeeper();
  keeper.type('contact', 'A');
  keeper.type('contact', 'Alex');
  expect(keeper.state()).toMatchObject({ kind: 'typing', changed: new Map([['contact', false]]) });
  await jest.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([[{ key: 'contact', text: 'Alex' }]]);
  expect(keeper.state()).toMatchObject({ kind: 'kept', changed: new Map([['contact', true]]) });
});

it('keeps what could not be stored, says why, and sends it again', async () => {
  const { keeper, sent, collector } = aKeeper();
  collector.answer = refused;
  keeper.type('contact', 'Alex');
  await keeper.keep();
  expect(keeper.state()).toMatchObject({ kind: 'failed', refusal: { text: 'The store does not answer.' } });
  keeper.take([{ key: 'contact', text: 'An older one' }]);
  expect(keeper.state().texts.get('contact')).toBe('Alex');
  collector.answer = null;
  await keeper.keep();
  expect([keeper.state().kind, sent.length]).toEqual(['kept', 2]);
});

it('sends what was typed meanwhile after what is on its way, never beside it', async () => {
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const keeper = new TextKeeper(
    (texts) => {
      sent.push(texts.map(({ text }) => text).join());
      return new Promise((resolve) => answers.push(() => resolve(ok(texts))));
    },
    noStorage(),
    'dspl3',
  );
  keeper.type('contact', 'one');
  void keeper.keep();
  keeper.type('contact', 'two');
  void keeper.keep();
  expect(sent).toEqual(['one']);
  answers[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['one', 'two']);
});

it('takes back a whole change, field by field, and stores that', async () => {
  const { keeper, sent } = aKeeper();
  keeper.take([{ key: 'support/1', text: 'Training' }]);
  keeper.type('support/1', 'Training a');
  keeper.type('support/1', 'Training and advice');
  keeper.type('contact', 'Alex');
  keeper.undo();
  keeper.undo();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(keeper.state().texts.get('support/1')).toBe('Training');
  expect(keeper.state()).toMatchObject({ kind: 'kept', canUndo: false });
  expect(sent.flat().at(-1)).toEqual({ key: 'support/1', text: 'Training' });
});
