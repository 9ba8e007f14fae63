import { aPane, anOpenPane } from '../support/a-pane';

it('reads the document', async () => {
  const { pane } = aPane();
  expect(pane.store.get().document.kind).toBe('loading');
  await pane.open();
  expect(pane.store.get()).toMatchObject({ reading: false, document: { kind: 'open', prepared: true } });
});

it('says why a document is not recognised', async () => {
  const { pane, document } = aPane();
  const reason = { code: 'no-tables', text: 'This document has no tables.' } as const;
  document.readsAs = {
    kind: 'read',
    reading: { recognised: false, reason },
    prepared: false,
    obstacles: () => null,
    evidence: new Map(),
    tickable: new Set(),
    damage: [],
  };
  await pane.open();
  expect(pane.store.get().document).toEqual({ kind: 'notRecognised', reason });
});

it('says why a document cannot be read', async () => {
  const { pane, document } = aPane();
  document.readsAs = { kind: 'unreadable', why: 'encrypted', text: 'The file has a password.' };
  await pane.open();
  expect(pane.store.get().document).toEqual({ kind: 'unreadable', text: 'The file has a password.' });
});

it('keeps showing what it read before where reading again fails', async () => {
  const { pane, document } = await anOpenPane();
  document.readsAs = { kind: 'failed', text: 'Word is busy.' };
  await pane.open();
  expect(pane.store.get()).toMatchObject({ document: { kind: 'open' }, rereadProblem: 'Word is busy.' });
});

it('takes Word breaking off for a failed reading', async () => {
  const { pane, document } = aPane();
  document.read = () => Promise.reject(new Error('gone'));
  await pane.open();
  expect(pane.store.get()).toMatchObject({ document: { kind: 'failed' }, reading: false });
});

it('reads once where it is asked twice at a time', async () => {
  const { pane, document } = aPane();
  const read = jest.spyOn(document, 'read');
  await Promise.all([pane.open(), pane.open()]);
  expect(read).toHaveBeenCalledTimes(1);
});

it('writes what still waits for its pause before it reads', async () => {
  const { pane, document } = await anOpenPane({ school: { name: null, urn: null } });
  pane.type({ kind: 'name' }, 'Maple Grove');
  await pane.open();
  expect(document.assessment.school.name).toBe('Maple Grove');
  expect(pane.store.get().drafts).toEqual({});
});
