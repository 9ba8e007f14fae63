import type { AspectId } from '../../../src/framework/framework';
import { type Field, textOf } from '../../../src/taskpane/state/drafts/field';
import type { Pane } from '../../../src/taskpane/state/pane';
import { anAssessment, evidence } from '../../assessment/support/build-assessment';
import { CollectorInMemory } from '../support/collector-in-memory';
import { paneOver } from '../support/a-pane';
import { DocumentInMemory } from '../support/document-in-memory';
import { DraftsInMemory } from '../support/drafts-in-memory';

const aspect = '1a' as AspectId;
const field: Field = { kind: 'evidence', aspect };
const draftIn = (pane: Pane) => pane.store.get().drafts['evidence/1a'];

/** A document, a browser, and panes that are opened and closed beside them. */
function aDesk(text = 'Old') {
  const document = new DocumentInMemory(anAssessment({ aspects: { '1a': evidence(text) } }));
  const drafts = new DraftsInMemory();
  const openPane = async () => {
    const pane = paneOver(document, new CollectorInMemory(), null, undefined, drafts);
    await pane.open();
    return pane;
  };
  return { document, drafts, openPane, inDocument: () => textOf(document.assessment, field) };
}

/** Types what Word refuses, and closes the pane. */
async function typeInVain({ document, openPane }: ReturnType<typeof aDesk>): Promise<void> {
  const pane = await openPane();
  document.refusesWith = { kind: 'refused', text: 'Protected.' };
  pane.type(field, 'Mine');
  await pane.write(field);
  document.refusesWith = null;
}

it('is kept until the document holds it, and is gone then', async () => {
  const desk = aDesk();
  const pane = await desk.openPane();
  pane.type(field, 'Mine');
  expect([...desk.drafts.items.values()]).toContainEqual(expect.objectContaining({ text: 'Mine' }));
  await pane.write(field);
  expect(desk.drafts.items.size).toBe(0);
});

it('is offered when the pane is opened again, and written when the person says so', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  const pane = await desk.openPane();
  expect(draftIn(pane)).toMatchObject({ text: 'Mine', status: { kind: 'offered' } });
  expect(desk.inDocument()).toBe('Old');
  await pane.tryAgain(field);
  expect(desk.inDocument()).toBe('Mine');
  expect(desk.drafts.items.size).toBe(0);
});

it('is not written by itself when it is offered', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  const pane = await desk.openPane();
  await pane.writeAll();
  expect(desk.inDocument()).toBe('Old');
});

it('is put aside, and not offered, where the document says something else by now', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  desk.document.typeByHand(field, 'From a colleague');
  const pane = await desk.openPane();
  expect(draftIn(pane)).toBeUndefined();
  expect(pane.store.get().setAside['evidence/1a']).toEqual(['Mine']);
  expect((await desk.openPane()).store.get().setAside['evidence/1a']).toEqual(['Mine']);
  expect(desk.inDocument()).toBe('From a colleague');
});

it('is not shown beside the document of another school, and waits for its own', async () => {
  const desk = aDesk('');
  const named = (urn: string) => desk.document.typeByHand({ kind: 'urn' }, urn);
  named('117123');
  await typeInVain(desk);
  named('117124');
  const other = await desk.openPane();
  expect([draftIn(other), other.store.get().setAside]).toEqual([undefined, {}]);
  named('117123');
  expect(draftIn(await desk.openPane())).toMatchObject({ text: 'Mine', status: { kind: 'offered' } });
});

it('leaves the document’s settings alone: saving them may start a colleague’s pane anew', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  expect([...desk.document.settings.keys()]).toEqual([]);
});

it('is gone where the document says the same by now', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  desk.document.typeByHand(field, 'Mine');
  expect(draftIn(await desk.openPane())).toBeUndefined();
  expect(desk.drafts.items.size).toBe(0);
});

it('is found by the document’s id, where it has one, after the document was renamed', async () => {
  const desk = aDesk();
  desk.document.settings.set('send.document', 'an-id');
  await typeInVain(desk);
  for (const name of desk.drafts.items.keys()) if (name.startsWith('at ')) desk.drafts.items.delete(name);
  expect(draftIn(await desk.openPane())).toMatchObject({ text: 'Mine', status: { kind: 'offered' } });
});

it('is found by the document’s address where the document was closed without being saved', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  expect(draftIn(await desk.openPane())).toMatchObject({ text: 'Mine' });
});

it('stays out of the document where the person leaves it out, and can be brought back', async () => {
  const desk = aDesk();
  await typeInVain(desk);
  const pane = await desk.openPane();
  pane.keepTheirs(field);
  expect([desk.inDocument(), draftIn(pane), desk.drafts.items.size]).toEqual(['Old', undefined, 0]);
  await pane.bringBack(field, 'Mine');
  expect(desk.inDocument()).toBe('Mine');
});

it('is said not to be kept where the browser has no room', async () => {
  const desk = aDesk();
  desk.drafts.hasRoom = false;
  const pane = await desk.openPane();
  pane.type(field, 'Mine');
  expect(pane.store.get().draftsKept).toBe(false);
  desk.drafts.hasRoom = true;
  pane.type(field, 'Mine, and more');
  expect(pane.store.get().draftsKept).toBe(true);
});

describe('of two versions', () => {
  async function conflict() {
    const desk = aDesk();
    const pane = await desk.openPane();
    desk.document.typeByHand(field, 'From a colleague');
    pane.type(field, 'Mine');
    await pane.write(field);
    return { ...desk, pane };
  }

  it('the document’s can be brought back after the pane’s was taken', async () => {
    const { pane, inDocument } = await conflict();
    await pane.keepMine(field);
    expect(inDocument()).toBe('Mine');
    await pane.bringBack(field, 'From a colleague');
    expect(inDocument()).toBe('From a colleague');
    expect(pane.store.get().setAside['evidence/1a']).toEqual(['Mine']);
  });

  it('the pane’s can be brought back after the document’s was taken', async () => {
    const { pane, inDocument } = await conflict();
    pane.keepTheirs(field);
    expect(inDocument()).toBe('From a colleague');
    await pane.bringBack(field, 'Mine');
    expect(inDocument()).toBe('Mine');
    expect(pane.store.get().setAside['evidence/1a']).toEqual(['From a colleague']);
  });

  it('the one that was not taken is there when the pane is opened again', async () => {
    const { pane, openPane, inDocument } = await conflict();
    await pane.keepMine(field);
    const later = await openPane();
    expect(later.store.get().setAside['evidence/1a']).toEqual(['From a colleague']);
    await later.bringBack(field, 'From a colleague');
    expect(inDocument()).toBe('From a colleague');
  });

  it('neither is put aside where the document refuses', async () => {
    const { document, pane } = await conflict();
    document.refusesWith = { kind: 'refused', text: 'Locked.' };
    await pane.keepMine(field);
    expect(pane.store.get().setAside).toEqual({});
    expect(draftIn(pane)?.text).toBe('Mine');
  });
});

describe('an addition', () => {
  const addition: Field = { kind: 'addition', aspect };

  it('goes into the document when the person adds it, and not before', async () => {
    const desk = aDesk('A list');
    const pane = await desk.openPane();
    pane.type(addition, 'More');
    await pane.writeAll();
    expect(desk.inDocument()).toBe('A list');
    await pane.add(aspect);
    expect(desk.inDocument()).toBe('A list\nMore');
    expect(pane.store.get().drafts).toEqual({});
    expect(pane.store.get().announcement.text).toBe('Added to the evidence for 1a.');
  });

  it('stays in the pane where Word refuses, and is offered again', async () => {
    const desk = aDesk('A list');
    const pane = await desk.openPane();
    desk.document.refusesWith = { kind: 'refused', text: 'Locked.' };
    pane.type(addition, 'More');
    await pane.add(aspect);
    expect(pane.store.get().drafts['addition/1a']).toMatchObject({
      text: 'More',
      status: { kind: 'notWritten' },
    });
    const later = await desk.openPane();
    expect(later.store.get().drafts['addition/1a']).toMatchObject({ text: 'More' });
  });

  it('is put aside where the evidence that it was to be added to is another by now', async () => {
    const desk = aDesk('A list');
    const pane = await desk.openPane();
    pane.type(addition, 'More');
    desk.document.typeByHand(field, 'Last year’s evidence');
    const later = await desk.openPane();
    expect(later.store.get().drafts).toEqual({});
    expect(later.store.get().setAside['addition/1a']).toEqual(['More']);
  });

  it('takes the new lines of an edit that could not be written', async () => {
    const desk = aDesk('A list\nof two');
    const pane = await desk.openPane();
    desk.document.refusesWith = { kind: 'rich' };
    pane.type(field, 'A list\nof three\nand a line');
    await pane.write(field);
    desk.document.refusesWith = null;
    await pane.addInstead(aspect);
    expect(draftIn(pane)).toBeUndefined();
    expect(pane.store.get().drafts['addition/1a']?.text).toBe('of three\nand a line');
    expect(pane.store.get().setAside['evidence/1a']).toEqual(['A list\nof three\nand a line']);
  });
});

it('keeps what was just typed as it was typed, where the reader leaves an empty line out', async () => {
  const desk = aDesk('');
  const pane = await desk.openPane();
  pane.type(field, 'One\n');
  await pane.write(field);
  desk.document.typeByHand(field, 'One');
  await pane.open();
  expect(draftIn(pane)).toMatchObject({ text: 'One\n', status: { kind: 'written' } });
});
