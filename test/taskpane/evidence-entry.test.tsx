/** @jest-environment jsdom */
import { act } from 'react';
import type { EvidencePlace } from '../../src/document/rows/evidence-places';
import type { AspectId } from '../../src/framework/framework';
import type { Field } from '../../src/taskpane/state/drafts/field';
import { textOf } from '../../src/taskpane/state/drafts/field';
import { evidence } from '../assessment/support/build-assessment';
import { aPane, type PaneUnderTest } from './support/a-pane';
import {
  axeFindings,
  button,
  buttonNames,
  press,
  renderPane,
  settled,
  shownText,
  textField,
  typeInto,
} from './support/render-pane';

const aspect = '1a' as AspectId;
const field: Field = { kind: 'evidence', aspect };
const inDocument = ({ document }: PaneUnderTest) => textOf(document.assessment, field);

/** The view of 1a, whose evidence stands as a test says. */
async function evidenceOf(text: string, place: Partial<EvidencePlace> = {}): Promise<PaneUnderTest> {
  const under = aPane({ aspects: { '1a': evidence(text) } });
  under.document.evidencePlaces.set(aspect, { kind: 'plain', text, shown: text, inControl: text, ...place });
  await under.pane.open();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'aspect', id: aspect, at: 'heading' }));
  await settled();
  return under;
}

it('is typed in one field where it is plain', async () => {
  await evidenceOf('Pupil survey');
  expect(textField('Evidence for 1a').value).toBe('Pupil survey');
});

describe('evidence with more than plain text', () => {
  const list = { kind: 'rich', shown: '• Pupil survey\n• Walks [picture]' } as const;

  it('is shown as it stands, to be added to here or edited there', async () => {
    const under = await evidenceOf('Pupil survey\nWalks', list);
    expect(shownText()).toContain('• Pupil survey\n• Walks [picture]');
    expect(shownText()).toContain('Edit it in the document.');
    expect(buttonNames()).toContain('Add to the end');
    await press('Take me there');
    expect(under.document.places).toContainEqual(field);
    expect(await axeFindings()).toEqual([]);
  });

  it('is added to', async () => {
    const under = await evidenceOf('Pupil survey\nWalks', list);
    await typeInto('Add to the evidence for 1a', 'Parent forum');
    await press('Add to the end');
    expect(inDocument(under)).toBe('Pupil survey\nWalks\nParent forum');
    expect(textField('Add to the evidence for 1a').value).toBe('');
  });

  it('says why an addition is not in the document, and keeps it', async () => {
    const under = await evidenceOf('Pupil survey', list);
    under.document.refusesWith = { kind: 'refused', text: 'It is locked. Unlock it.' };
    await typeInto('Add to the evidence for 1a', 'Parent forum');
    await press('Add to the end');
    expect(shownText()).toContain('It is locked. Unlock it.');
    expect(textField('Add to the evidence for 1a').value).toBe('Parent forum');
    under.document.refusesWith = null;
    await press('Try again');
    expect(inDocument(under)).toBe('Pupil survey\nParent forum');
  });

  it('that was edited before it was rich can have what is new added to its end', async () => {
    const under = await evidenceOf('Pupil survey');
    under.document.refusesWith = { kind: 'rich' };
    await typeInto('Evidence for 1a', 'Pupil survey\nParent forum');
    await act(async () => under.pane.write(field));
    under.document.refusesWith = null;
    under.document.evidencePlaces.set(aspect, { text: 'Pupil survey', inControl: 'Pupil survey', ...list });
    await press('Add what is new to the end');
    expect(textField('Add to the evidence for 1a').value).toBe('Parent forum');
    expect(inDocument(under)).toBe('Pupil survey');
  });
});

it('that stands beside its field too is said to, and not to have changed', async () => {
  await evidenceOf('Inside\nBelow', { kind: 'apart', shown: 'Inside\nBelow', inControl: 'Inside' });
  expect(shownText()).toContain('Some of this stands beside the field');
  expect(shownText()).not.toContain('says something else');
});

it('shows both versions, and brings the other one back', async () => {
  const under = await evidenceOf('Old');
  under.document.typeByHand(field, 'From a colleague');
  await typeInto('Evidence for 1a', 'Mine');
  await act(async () => under.pane.write(field));
  expect(shownText()).toContain('From a colleague');
  await press('Use my text above');
  expect(inDocument(under)).toBe('Mine');
  await press('Undo: use this text');
  expect(inDocument(under)).toBe('From a colleague');
});

it('offers what was typed before the pane was closed', async () => {
  const under = await evidenceOf('Old');
  await act(async () =>
    under.pane.store.update((state) => ({
      ...state,
      drafts: { 'evidence/1a': { text: 'Mine', basedOn: 'Old', status: { kind: 'offered' } } },
    })),
  );
  expect(shownText()).toContain('You typed this before the pane was closed.');
  expect(button('Leave it out')).toBeDefined();
  await press('Put it into the document');
  expect(inDocument(under)).toBe('Mine');
});

it('says where what is typed cannot be kept on this computer', async () => {
  const under = await evidenceOf('Old');
  await typeInto('Evidence for 1a', 'Mine');
  await act(async () => under.pane.store.update((state) => ({ ...state, draftsKept: false })));
  expect(shownText()).toContain('Leave this pane open');
});
