/** @jest-environment jsdom */
import { act } from 'react';
import type { AspectId } from '../../../src/framework/framework';
import { evidence, open, type Overrides, rated } from '../../assessment/support/build-assessment';
import { anOpenPane, type PaneUnderTest } from '../support/a-pane';
import {
  buttonNames,
  heading,
  press,
  renderPane,
  settled,
  shownText,
  textField,
} from '../support/render-pane';

const id = '5a' as AspectId;
const question = 'How well does it work? What difference does it make?';

async function aspectView(overrides: Overrides, prepare: (under: PaneUnderTest) => void = () => undefined) {
  const under = await anOpenPane(overrides);
  prepare(under);
  await under.pane.open();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'aspect', id, at: 'heading' }));
  await settled();
  return under;
}

const emphasised = (within: Element) =>
  [...within.querySelectorAll('span')]
    .filter((span) => getComputedStyle(span).textDecorationLine === 'underline')
    .map((span) => span.textContent);

describe('the statements', () => {
  it('underline what is new, and read as one sentence', async () => {
    await aspectView({ aspects: { '5a': rated('expected') } });
    const label = document.querySelector('input[value=exemplary]')?.closest('label');
    expect(label?.textContent).toContain(
      'There is evidence of strong working relationships with professionals',
    );
    expect(emphasised(label as Element).slice(0, 2)).toEqual(['strong', 'relationships']);
  });

  it('are compared in the document’s own wording', async () => {
    const statements = { emerging: 'We try.', expected: 'We try hard.', exemplary: 'We try hard, together.' };
    await aspectView({ aspects: { '5a': { statements } as never } });
    expect(emphasised(document.querySelector('fieldset') as Element)).toEqual(['hard.', 'together.']);
  });
});

describe('the next step', () => {
  it('is what the next level asks for, said once', async () => {
    await aspectView({ aspects: { '5a': rated('emerging') } });
    expect(shownText()).toContain('Expected Your next step There is evidence of proactive');
    expect(shownText().split('There is evidence of proactive')).toHaveLength(2);
  });

  it('is not said again while all statements are shown', async () => {
    await aspectView({ aspects: { '5a': rated('emerging') } });
    await press('Show all statements');
    expect(shownText()).not.toContain('Your next step');
  });

  it('is sharing at the highest level', async () => {
    await aspectView({ aspects: { '5a': rated('exemplary') } });
    expect(shownText()).toContain('Exemplary is the highest level.');
  });

  it('is not there before a best fit is', async () => {
    await aspectView({ aspects: { '5a': open } });
    expect(shownText()).not.toContain('Your next step');
  });
});

describe('a key question', () => {
  it('goes into the evidence as a line of its own, with the cursor behind it', async () => {
    await aspectView({ aspects: { '5a': evidence('We meet weekly.') } });
    await press(question);
    const field = textField('Evidence for 5a');
    expect(field.value).toBe(`We meet weekly.\n${question}\n`);
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe(field.value.length);
  });

  it('goes into what is added where the evidence is rich', async () => {
    const rich = { kind: 'rich', text: 'A list', shown: '• A list', inControl: 'A list' } as const;
    await aspectView({ aspects: { '5a': evidence('A list') } }, ({ document: held }) => {
      held.evidencePlaces.set(id, rich);
    });
    await press(question);
    expect(textField('Add to the evidence for 5a').value).toBe(`${question}\n`);
  });

  it('does not take the keyboard along to the next aspect', async () => {
    await aspectView({ aspects: { '5a': evidence('') } });
    await press(question);
    await press('Next: 5b');
    expect(document.activeElement?.textContent).toBe('5b');
  });

  it('is shown and not offered where the pane cannot write', async () => {
    await aspectView({}, ({ document: held }) => {
      held.prepared = false;
    });
    expect(shownText()).toContain(question);
    expect(buttonNames()).not.toContain(question);
  });
});

it('shows what the Quality Offer expects, the nearest first, with its reference', async () => {
  await aspectView({});
  expect(shownText()).toMatch(
    /Nearest to 5a.*voluntary sector organisations \(SEND Code of Practice, 6\.79\).*Also under outcome 5/,
  );
});

it('shows the words of the published introduction that tell the levels apart', async () => {
  await aspectView({});
  const table = [...document.querySelectorAll('table')].map((each) => each.textContent).join();
  expect(table).toBe(
    'EmergingExpectedExemplary' +
      'Inconsistentregularlyconsistent' +
      'Someteachersall staff' +
      'Limited evidencegood evidencecomprehensive/ wide ranging evidence' +
      'Informedconsulted, engagedpartnership, participation' +
      'Lacks impactpromotes good outcomes/progressevidences strong outcomes/progress',
  );
});

it('has the evidence before all guidance, and the guidance in one place', async () => {
  const outcomes = [{ number: 5, notes: 'Ask the nurse.', actions: null }];
  await aspectView({ outcomes, aspects: { '5a': rated('expected') } });
  const field = textField('Evidence for 5a');
  const section = [...document.querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === 'Guidance',
  );
  const folds = [...document.querySelectorAll('details')];
  expect(folds.map((fold) => section?.contains(fold))).toEqual(folds.map(() => true));
  expect(folds.length).toBeGreaterThan(3);
  const before = Node.DOCUMENT_POSITION_FOLLOWING;
  expect(field.compareDocumentPosition(section as Element) & before).toBe(before);
});

it('shows the notes and actions of its outcome', async () => {
  const outcomes = [{ number: 5, notes: 'Ask the nurse.', actions: null }];
  const under = await aspectView({ outcomes });
  expect(shownText()).toContain('NotesAsk the nurse.');
  await press('Go to them in the document');
  expect(under.document.places).toEqual([{ kind: 'actions', outcome: 5 }]);
});

it('leads to any other aspect of its outcome, each with where it stands', async () => {
  await aspectView({ aspects: { '5c': { ...open, ...evidence('') } } });
  await press('5c: No best fit yet. No evidence yet.');
  expect(heading()).toBe('5c');
});
