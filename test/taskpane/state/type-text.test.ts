import type { AspectId } from '../../../src/framework/framework';
import { type Field, textOf } from '../../../src/taskpane/state/drafts/field';
import { evidence } from '../../assessment/support/build-assessment';
import { anOpenPane, type PaneUnderTest } from '../support/a-pane';

const field: Field = { kind: 'evidence', aspect: '1a' as AspectId };
const draftIn = ({ pane }: PaneUnderTest) => pane.store.get().drafts['evidence/1a'];
const inDocument = ({ document }: PaneUnderTest) => textOf(document.assessment, field);
const openAt = (text: string) => anOpenPane({ aspects: { '1a': evidence(text) } });

describe('typing', () => {
  afterEach(() => jest.useRealTimers());

  it('is written after a pause, once', async () => {
    const under = await openAt('');
    jest.useFakeTimers();
    under.pane.type(field, 'Pup');
    await jest.advanceTimersByTimeAsync(700);
    under.pane.type(field, 'Pupil survey');
    await jest.advanceTimersByTimeAsync(700);
    expect(under.document.writings).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(under.document.writings).toEqual(['Pupil survey']);
    expect(inDocument(under)).toBe('Pupil survey');
    expect(draftIn(under)?.status.kind).toBe('written');
  });

  it('is written at once on leaving the field', async () => {
    const under = await openAt('Old');
    under.pane.type(field, 'New');
    await under.pane.write(field);
    expect(inDocument(under)).toBe('New');
  });

  it('goes on while Word writes, and all of it arrives', async () => {
    const under = await openAt('');
    const release = under.document.hold();
    under.pane.type(field, 'One');
    const writing = under.pane.write(field);
    under.pane.type(field, 'One, two');
    release();
    await writing;
    expect(draftIn(under)).toMatchObject({ text: 'One, two', status: { kind: 'typing' } });
    await under.pane.write(field);
    expect(inDocument(under)).toBe('One, two');
  });

  it('does not write what was typed and taken back', async () => {
    const under = await openAt('Same');
    under.pane.type(field, 'Same and more');
    under.pane.type(field, 'Same');
    await under.pane.write(field);
    expect(under.document.writings).toEqual([]);
  });
});

describe('a document that was changed meanwhile', () => {
  it('is not written over; both versions are kept', async () => {
    const under = await openAt('Old');
    under.document.typeByHand(field, 'From a colleague');
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    expect(inDocument(under)).toBe('From a colleague');
    expect(draftIn(under)).toMatchObject({
      text: 'Mine',
      status: { kind: 'changed', now: 'From a colleague' },
    });
  });

  it('takes the typed version when the person picks it', async () => {
    const under = await openAt('Old');
    under.document.typeByHand(field, 'From a colleague');
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    await under.pane.keepMine(field);
    expect(inDocument(under)).toBe('Mine');
  });

  it('keeps its own version when the person picks that', async () => {
    const under = await openAt('Old');
    under.document.typeByHand(field, 'From a colleague');
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    under.pane.keepTheirs(field);
    expect(inDocument(under)).toBe('From a colleague');
    expect(draftIn(under)).toBeUndefined();
  });

  it('asks again where it changes once more before the person picks', async () => {
    const under = await openAt('Old');
    under.document.typeByHand(field, 'Second');
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    under.document.typeByHand(field, 'Third');
    await under.pane.keepMine(field);
    expect(inDocument(under)).toBe('Third');
    expect(draftIn(under)).toMatchObject({ text: 'Mine', status: { kind: 'changed', now: 'Third' } });
  });

  it('is no conflict where it says the very same', async () => {
    const under = await openAt('Old');
    under.document.typeByHand(field, 'Same');
    under.pane.type(field, 'Same');
    await under.pane.write(field);
    expect(draftIn(under)?.status.kind).toBe('written');
  });

  it('is noticed when it is read while somebody types', async () => {
    const under = await openAt('Old');
    under.document.typeByHand(field, 'From a colleague');
    const release = under.document.hold();
    const reading = under.pane.open();
    under.pane.type(field, 'Mine');
    release();
    await reading;
    expect(draftIn(under)).toMatchObject({
      text: 'Mine',
      status: { kind: 'changed', now: 'From a colleague' },
    });
  });
});

describe('what cannot be written', () => {
  it.each([
    [{ kind: 'rich' }, 'rich'],
    [{ kind: 'notPrepared' }, 'notPrepared'],
    [{ kind: 'refused', text: 'Locked.' }, 'refused'],
  ] as const)('stays in the pane with the reason (%j)', async (answer, why) => {
    const under = await openAt('Old');
    under.document.refusesWith = answer;
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    await under.pane.open();
    expect(draftIn(under)).toMatchObject({
      text: 'Mine',
      status: { kind: 'notWritten', why: { kind: why } },
    });
  });

  it('arrives when it is tried again, with what was typed since', async () => {
    const under = await openAt('');
    under.document.refusesWith = { kind: 'refused', text: 'Locked.' };
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    under.pane.type(field, 'Mine, and more');
    under.document.refusesWith = null;
    await under.pane.tryAgain(field);
    expect(inDocument(under)).toBe('Mine, and more');
  });

  it('is kept also where Word breaks off without an answer', async () => {
    const under = await openAt('');
    under.document.writeEvidence = () => Promise.reject(new Error('gone'));
    under.pane.type(field, 'Mine');
    await under.pane.write(field);
    expect(draftIn(under)).toMatchObject({ text: 'Mine', status: { kind: 'notWritten' } });
  });
});

it('writes the school’s name and URN in the same way', async () => {
  const under = await anOpenPane({ school: { name: null, urn: null } });
  under.pane.type({ kind: 'name' }, 'Maple Grove');
  under.pane.type({ kind: 'urn' }, '999999');
  await under.pane.writeAll();
  expect(under.document.assessment.school).toEqual({ name: 'Maple Grove', urn: '999999' });
});
