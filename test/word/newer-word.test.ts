/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { buildTemplate } from '../../src/template/build-template';
import { onControlChange } from '../../src/word/newer-word';
import { openInWord } from '../preview/stand-in/support/word';

const template = buildTemplate(hertfordshire2019);

/** A Word with the events of WordApi 1.5, as its documentation has them: two controls, one of them ours. */
function aNewerWord() {
  const handlers = new Set<() => Promise<void>>();
  const control = (tag: string) => ({
    tag,
    track: () => undefined,
    onDataChanged: {
      add: (handler: () => Promise<void>) => {
        handlers.add(handler);
        return { context, remove: () => handlers.delete(handler) };
      },
    },
  });
  const contentControls = {
    load: () => undefined,
    items: [control('send/1a/evidence'), control('other')],
  };
  const context = { document: { contentControls }, sync: async () => undefined };
  const word = { run: (work: (given: typeof context) => Promise<unknown>) => work(context) };
  return { word, handlers };
}

afterEach(() => jest.restoreAllMocks());

test('closed: a Word with WordApi 1.3 is not asked for events', async () => {
  const word = await openInWord(template);
  expect(await onControlChange(() => undefined)).toBeNull();
  expect(word.counters.syncs).toBe(0);
});

test('open: writing in a control of ours is told, until it is ended', async () => {
  await openInWord(template);
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  const { word, handlers } = aNewerWord();
  jest.replaceProperty(globalThis as { Word: unknown }, 'Word', word);
  let told = 0;
  const end = await onControlChange(() => (told += 1));
  expect(handlers.size).toBe(1);
  for (const handler of handlers) await handler();
  expect(told).toBe(1);
  end?.();
  expect(handlers.size).toBe(0);
});

test('open but failing: a client without the events that its Word is said to have goes without', async () => {
  await openInWord(template);
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  expect(await onControlChange(() => undefined)).toBeNull();
});
