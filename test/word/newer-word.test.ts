/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { buildTemplate } from '../../src/template/build-template';
import { canTickBoxes, onControlChange, selectListEntry, tickBoxes } from '../../src/word/newer-word';
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
    items: [control('send/hertfordshire-2019/1a/evidence'), control('other')],
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

const supports = (supported: boolean) =>
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(supported);

interface FakeBox {
  readonly tag: string;
  checked: boolean;
}

/** A Word with check boxes and drop-down lists as controls, as its documentation has them; syncs are counted. */
function aWordWithForms(boxes: readonly FakeBox[], keeps = true) {
  const shown = { text: 'Choose an item.' };
  const box = (of: FakeBox) => ({
    load: () => undefined,
    get isChecked() {
      return of.checked;
    },
    set isChecked(checked: boolean) {
      if (keeps) of.checked = checked;
    },
  });
  const entry = (displayText: string) => ({ displayText, select: () => (shown.text = displayText) });
  const list = {
    tag: 'send/hertfordshire-2019/1a/best-fit',
    load: () => undefined,
    dropDownListContentControl: {
      listItems: { load: () => undefined, items: ['Emerging', 'Expected'].map(entry) },
    },
    get text() {
      return shown.text;
    },
  };
  let syncs = 0;
  const document = {
    getContentControls: ({ types }: { readonly types: readonly string[] }) => ({
      load: () => undefined,
      items: types.includes('CheckBox')
        ? boxes.map((of) => ({ tag: of.tag, checkboxContentControl: box(of) }))
        : [list],
    }),
  };
  const context = { document, sync: async () => void (syncs += 1) };
  const word = {
    ContentControlType: { checkBox: 'CheckBox', dropDownList: 'DropDownList' },
    run: (work: (given: typeof context) => Promise<unknown>) => work(context),
  };
  jest.replaceProperty(globalThis as { Word: unknown }, 'Word', word);
  return { shown, syncs: () => syncs };
}

const yes = 'send/hertfordshire-2019/statutory/3/yes';
const no = 'send/hertfordshire-2019/statutory/3/no';
const onlyYes = new Map([
  [yes, true],
  [no, false],
]);

describe('check boxes', () => {
  test('closed: a Word with WordApi 1.3 is not asked for them', async () => {
    const word = await openInWord(template);
    expect(canTickBoxes()).toBe(false);
    expect(await tickBoxes(onlyYes)).toBeNull();
    expect(word.counters.syncs).toBe(0);
  });

  test('open: one is ticked and the other cleared, in two syncs', async () => {
    await openInWord(template);
    supports(true);
    const boxes = [
      { tag: yes, checked: false },
      { tag: no, checked: true },
    ];
    const word = aWordWithForms(boxes);
    expect(canTickBoxes()).toBe(true);
    expect(await tickBoxes(onlyYes)).toEqual({ kind: 'written' });
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
    expect(word.syncs()).toBe(2);
  });

  test('open: where a tag stands twice or not at all nothing is ticked', async () => {
    await openInWord(template);
    supports(true);
    const twice = [yes, no, no].map((tag) => ({ tag, checked: false }));
    aWordWithForms(twice);
    expect(await tickBoxes(onlyYes)).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('more than once'),
    });
    const missing = [{ tag: yes, checked: false }];
    aWordWithForms(missing);
    expect(await tickBoxes(onlyYes)).toEqual({ kind: 'notPrepared' });
    expect([...twice, ...missing].some(({ checked }) => checked)).toBe(false);
  });

  test('open: what Word did not keep is not called written', async () => {
    await openInWord(template);
    supports(true);
    aWordWithForms(
      [yes, no].map((tag) => ({ tag, checked: false })),
      false,
    );
    expect(await tickBoxes(onlyYes)).toMatchObject({ kind: 'refused' });
  });

  test('open but failing: a client without them goes without', async () => {
    await openInWord(template);
    supports(true);
    expect(await tickBoxes(onlyYes)).toBeNull();
  });
});

describe('drop-down lists', () => {
  test('closed: a Word with WordApi 1.3 is not asked for them', async () => {
    const word = await openInWord(template);
    expect(await selectListEntry('send/hertfordshire-2019/1a/best-fit', 'Expected')).toBeNull();
    expect(word.counters.syncs).toBe(0);
  });

  test('open: the entry is chosen; one that the list does not have is said', async () => {
    await openInWord(template);
    supports(true);
    const { shown } = aWordWithForms([]);
    expect(await selectListEntry('send/hertfordshire-2019/1a/best-fit', 'Expected')).toEqual({
      kind: 'written',
    });
    expect(shown.text).toBe('Expected');
    expect(await selectListEntry('send/hertfordshire-2019/1a/best-fit', 'Exemplary')).toMatchObject({
      text: 'The list has no entry “Exemplary”.',
    });
    expect(await selectListEntry('send/hertfordshire-2019/1b/best-fit', 'Expected')).toEqual({
      kind: 'notPrepared',
    });
  });

  test('open but failing: a client without them goes without', async () => {
    await openInWord(template);
    supports(true);
    expect(await selectListEntry('send/hertfordshire-2019/1a/best-fit', 'Expected')).toBeNull();
  });
});
