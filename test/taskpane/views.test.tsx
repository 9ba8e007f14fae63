/** @jest-environment jsdom */
import { act } from 'react';
import type { AspectId, LevelKey } from '../../src/framework/framework';
import type { View } from '../../src/taskpane/state/view';
import { evidence, open, rated } from '../assessment/support/build-assessment';
import { aPane, anOpenPane, type PaneUnderTest } from './support/a-pane';
import {
  axeFindings,
  button,
  buttonNames,
  heading,
  press,
  renderPane,
  settled,
  shownText,
  textField,
  typeInto,
} from './support/render-pane';

const aspects = {
  '1a': rated('expected'),
  '1b': { ...open, ...evidence('') },
  '1c': { state: 'conflict', rating: null, marked: ['emerging', 'expected'] as LevelKey[] },
} as const;

async function shown(view?: View, under?: PaneUnderTest): Promise<PaneUnderTest> {
  const pane = under ?? (await anOpenPane({ aspects }));
  await renderPane(pane);
  if (view !== undefined) await act(async () => pane.pane.show(view));
  await settled();
  return pane;
}

/** A document without fields, in which one item of the checklist is open. */
async function anUnpreparedPane(): Promise<PaneUnderTest> {
  const under = aPane({ statutory: { 2: null } });
  under.document.prepared = false;
  await under.pane.open();
  return under;
}

const aspect = (id: string): View => ({ kind: 'aspect', id: id as AspectId, at: 'heading' });

it('has the product’s name and icon at its head', async () => {
  await shown();
  const head = document.querySelector('nav');
  expect(head?.textContent).toBe('HomeCheckSendSEND Benchmark');
  expect(head?.querySelector('img')?.getAttribute('src')).toBe('/icons/icon-20.png');
});

describe('home', () => {
  it('says how far the school is and leads on', async () => {
    await shown();
    expect(shownText()).toContain('32 of 34 aspects have a best fit');
    expect(shownText()).toContain('13 of 15 best fit, 14 of 15 evidence');
    await press('Continue with 1b');
    expect(heading()).toBe('1b');
  });

  it('is a map of all aspects, each with where it stands, leading to what is to be done there', async () => {
    const pane = await anOpenPane({ aspects: { ...aspects, '2a': evidence('') } });
    await shown(undefined, pane);
    const cells = buttonNames().filter((name) => /^\d[a-o]: /.test(name));
    expect(cells).toHaveLength(34);
    expect(cells[0]).toBe('1a: Expected. Evidence written.');
    expect(cells).toContain('1b: No best fit yet. No evidence yet.');
    await press('1c: More than one is marked. Evidence written.');
    expect(shownText()).toContain('1c is marked as Emerging and Expected.');
    await press('Home');
    await press('2a: Exemplary. No evidence yet.');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('shows the levels on the map by more than colour', async () => {
    await shown(
      undefined,
      await anOpenPane({ aspects: { '1a': rated('emerging'), '1b': rated('expected'), '1d': open } }),
    );
    const filled = (name: string) =>
      [...button(name).querySelectorAll<HTMLElement>('span > span')].filter(
        (step) => step.style.backgroundColor !== '',
      ).length;
    expect(
      [
        '1a: Emerging. Evidence written.',
        '1b: Expected. Evidence written.',
        '1c: Exemplary. Evidence written.',
        '1d: No best fit yet. Evidence written.',
      ].map(filled),
    ).toEqual([1, 2, 3, 0]);
    const isBroken = (name: string) => getComputedStyle(button(name)).borderTopStyle === 'dashed';
    expect(
      ['1c: Exemplary. Evidence written.', '1d: No best fit yet. Evidence written.'].map(isBroken),
    ).toEqual([false, true]);
  });

  it('asks for the school first where its name or number is missing', async () => {
    await shown(undefined, await anOpenPane({ aspects, school: { name: 'Maple Grove', urn: null } }));
    const names = buttonNames();
    expect(names.indexOf('Fill in your school')).toBeLessThan(names.indexOf('Continue with 1b'));
    await press('Fill in your school');
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(heading()).toBe('School details');
  });

  it.each(['abcdef', '1234567'])('says at once that %s is no URN, and keeps it all the same', async (urn) => {
    await shown({ kind: 'school', at: 'urn' });
    await typeInto('URN', urn);
    expect(shownText()).toContain(`“${urn}” is not a URN, which is a number of six digits.`);
    expect(textField('URN').value).toBe(urn);
  });

  it('says nothing while a URN is half typed, and says it once it is left', async () => {
    const under = await shown({ kind: 'school', at: 'urn' });
    await typeInto('URN', '9999');
    expect(shownText()).not.toContain('is not a URN');
    await act(async () => under.pane.write({ kind: 'urn' }));
    expect(shownText()).toContain('“9999” is not a URN');
    await typeInto('URN', '999999');
    expect(shownText()).not.toContain('is not a URN');
  });

  it('does not ask for the school where it is known', async () => {
    await shown();
    expect(buttonNames()).not.toContain('Fill in your school');
  });

  it('shows what the school does best, and not what has no evidence', async () => {
    await shown(undefined, await anOpenPane({ aspects: { '1a': evidence('n/a'), '1b': rated('expected') } }));
    expect(shownText()).toContain('32 aspects at Exemplary, with evidence');
  });

  it('says until when the area collects and whether the school has sent', async () => {
    const under = await anOpenPane();
    await under.pane.askForCollection();
    await shown(undefined, under);
    expect(shownText()).toMatch(/open until .* Not sent yet\./);
  });

  it('offers the check when nothing is open', async () => {
    await shown(undefined, await anOpenPane());
    expect(buttonNames()).toContain('Check everything');
  });
});

describe('the keyboard', () => {
  it('goes to the heading of a view that was asked for', async () => {
    await shown();
    expect(document.activeElement).toBe(document.body);
    await press('Check');
    expect(document.activeElement?.textContent).toBe('Check');
  });

  it('goes to the evidence where a finding is about that', async () => {
    await shown({ kind: 'check' });
    await press(
      'Take me there: 1b has no evidence yet. Write what is in place and how you know that it works.',
    );
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(heading()).toBe('1b');
  });
});

describe('the keyboard in the check', () => {
  const marked = ['emerging', 'expected'] as LevelKey[];
  const conflict = { state: 'conflict', rating: null, marked } as const;

  it('goes on to the finding that stands where one was put right', async () => {
    await shown({ kind: 'check' }, await anOpenPane({ aspects: { '1c': conflict, '1d': conflict } }));
    await pressOnIt('Take Expected: 1c');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Take me there: 1d /);
  });

  it('goes to the heading once nothing is left', async () => {
    await shown({ kind: 'check' }, await anOpenPane({ aspects: { '1c': conflict } }));
    await pressOnIt('Take Expected: 1c');
    expect(document.activeElement?.textContent).toBe('Check');
  });

  /** As a key does: what is pressed has the keyboard. */
  async function pressOnIt(name: string): Promise<void> {
    button(name).focus();
    await press(name);
  }
});

describe('many findings of one kind', () => {
  const open4 = Object.fromEntries(
    ['1b', '1c', '1d', '2a'].map((id) => [id, { state: 'open', rating: null, marked: [] } as const]),
  );
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

  it('are one line, opened on demand', async () => {
    await shown({ kind: 'check' }, await anOpenPane({ aspects: open4 }));
    const fold = document.querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).toBe('4 aspects have no best fit yet');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('li')).toHaveLength(4);
  });

  it('are gone through one after another, past those that were put right, and back to the same place', async () => {
    const under = await shown({ kind: 'check' }, await anOpenPane({ aspects: open4 }));
    await press('Go through them: 4 aspects have no best fit yet');
    expect(heading()).toBe('1b');
    await act(async () => under.pane.choose('1b' as AspectId, 'expected' as LevelKey));
    await act(async () => under.pane.choose('1c' as AspectId, 'expected' as LevelKey));
    await press('Next (2 left)');
    expect(heading()).toBe('1d');
    await press('Next (1 left)');
    expect(heading()).toBe('2a');
    expect(buttonNames().filter((name) => name.startsWith('Next ('))).toEqual([]);
    await press('Back to Check');
    expect(heading()).toBe('Check');
    expect(focused()).toMatch(/^Take me there: 1d has no best fit yet/);
  });

  it('lead back to the group as long as it is one', async () => {
    await shown({ kind: 'check' }, await anOpenPane({ aspects: open4 }));
    await press('Go through them: 4 aspects have no best fit yet');
    await press('Back to Check');
    expect(focused()).toBe('Go through them: 4 aspects have no best fit yet');
  });

  it('lead back to the heading where none is left', async () => {
    const aspects = { '1b': open4['1b'] };
    const under = await shown({ kind: 'check' }, await anOpenPane({ aspects } as never));
    await press('Take me there: 1b has no best fit yet. Highlight the statement that fits your school best.');
    await act(async () => under.pane.choose('1b' as AspectId, 'expected' as LevelKey));
    await press('Back to Check');
    expect(focused()).toBe('Check');
  });

  it('in the checklist, too, have the way on and back', async () => {
    await shown({ kind: 'check' }, await anOpenPane({ statutory: { 1: null, 2: null, 3: null, 5: null } }));
    await press('Go through them: 4 statutory items have no answer');
    expect(buttonNames()).toContain('Next (3 left)');
    await press('Next (3 left)');
    await press('Back to Check');
    expect(focused()).toBe('Go through them: 4 statutory items have no answer');
  });
});

describe('the check', () => {
  it('reads the document afresh and gives its verdict', async () => {
    const under = await anOpenPane({ aspects });
    await under.document.chooseBestFit('1b' as AspectId, 'expected' as LevelKey);
    await shown({ kind: 'check' }, under);
    expect(shownText()).toContain('1 of them leaves a rating unanswered');
  });

  it('settles between two marks in one tap, and stays live', async () => {
    const under = await shown({ kind: 'check' });
    await press('Take Expected: 1c');
    await settled();
    expect(under.document.assessment.aspects.find(({ id }) => id === '1c')?.rating).toBe('expected');
    expect(buttonNames()).not.toContain('Take Expected: 1c');
  });

  it('gives the list to the clipboard, or shows it where the clipboard is closed', async () => {
    await shown({ kind: 'check' });
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await press('Copy this list');
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('- 1b has no evidence yet.'));
    expect(shownText()).toContain('Copied.');
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press('Copy this list');
    expect(document.querySelector('textarea')?.value).toContain('- 1b has no evidence yet.');
  });

  it('leads into the document where the pane cannot put it right', async () => {
    const under = await anUnpreparedPane();
    await shown({ kind: 'check' }, under);
    await press('Take me there in the document: Statutory item 2 has no answer. Tick YES or NO.');
    expect(under.document.places).toEqual([{ kind: 'statutory', item: 2 }]);
  });

  it('says so where the place is not found', async () => {
    const under = await anUnpreparedPane();
    under.document.goesTo = { kind: 'notFound' };
    await shown({ kind: 'check' }, under);
    await press('Take me there in the document: Statutory item 2 has no answer. Tick YES or NO.');
    expect(shownText()).toContain('This place was not found in the document.');
  });
});

describe('a document', () => {
  it('that is not recognised says why', async () => {
    const under = aPane();
    const reason = { code: 'no-tables', text: 'It has no tables.' } as const;
    under.document.readsAs = {
      kind: 'read',
      reading: { recognised: false, reason },
      prepared: false,
      obstacles: () => null,
      evidence: new Map(),
      tickable: new Set(),
      damage: [],
    };
    await under.pane.open();
    await shown(undefined, under);
    expect(shownText()).toContain('It has no tables.');
    expect(await axeFindings()).toEqual([]);
  });

  it('that cannot be read says what to do, and can be read again', async () => {
    const under = aPane();
    under.document.readsAs = { kind: 'unreadable', why: 'encrypted', text: 'It has a password.' };
    await under.pane.open();
    await shown(undefined, under);
    expect(shownText()).toContain('It has a password.');
    under.document.readsAs = null;
    await press('Read the document again');
    expect(heading()).toBe('Maple Grove Primary School');
  });

  it('that is not prepared is shown and not offered for writing', async () => {
    const under = aPane({ aspects });
    under.document.prepared = false;
    await under.pane.open();
    await shown(aspect('1a'), under);
    expect(shownText()).toContain('This document is not prepared for the pane yet');
    expect(document.querySelectorAll('input, textarea')).toHaveLength(0);
    expect(shownText()).toContain('Expected Best fit');
  });

  it('that cannot be read again is still shown, with the reason', async () => {
    const under = await shown();
    under.document.readsAs = { kind: 'failed', text: 'Word is busy.' };
    await press('Read the document again');
    expect(shownText()).toContain('Word is busy.');
    expect(button('Continue with 1b')).toBeDefined();
  });
});

/** Buttons whose accessible name does not begin with the words on them, by which people call them. */
function namesThatHideWords(): string[] {
  return [...document.querySelectorAll('button[aria-label]')]
    .filter((each) => !each.getAttribute('aria-label')?.startsWith(each.textContent ?? ''))
    .map((each) => `${each.textContent}: ${each.getAttribute('aria-label')}`);
}

describe('axe-core finds nothing', () => {
  it.each<[string, View]>([
    ['home', { kind: 'home' }],
    ['school', { kind: 'school', at: 'heading' }],
    ['outcome', { kind: 'outcome', number: 1 }],
    ['aspect', aspect('1a')],
    ['aspect in conflict', aspect('1c')],
    ['checklist', { kind: 'statutory', at: 'heading' }],
    ['people', { kind: 'involved', at: 'heading' }],
    ['plan', { kind: 'plan', at: 'heading' }],
    ['check', { kind: 'check' }],
    ['send', { kind: 'send' }],
  ])('in the view %s', async (_name, view) => {
    await shown(view);
    expect(await axeFindings()).toEqual([]);
    expect(namesThatHideWords()).toEqual([]);
  });

  it('in the view send before it is connected', async () => {
    await shown({ kind: 'send' }, await anOpenPane({ aspects }, null));
    expect(await axeFindings()).toEqual([]);
  });

  it('while the document is read', async () => {
    await renderPane(aPane());
    expect(await axeFindings()).toEqual([]);
  });
});

describe('where something stands in the way of writing', () => {
  async function withObstacle(tag: string, obstacle: 'noField' | 'twice' | 'otherKind' | 'hidden') {
    const under = aPane({ aspects });
    under.document.obstacles.set(tag, obstacle);
    await under.pane.open();
    return under;
  }

  it('the evidence is shown, with the reason and a way, before anybody types', async () => {
    await shown(aspect('1a'), await withObstacle('send/hertfordshire-2019/1a/evidence', 'noField'));
    expect(document.querySelector('textarea')).toBeNull();
    expect(shownText()).toContain('There is no field here that the pane can write into.');
    expect(buttonNames()).toContain('Prepare this document');
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(3);
    expect(await axeFindings()).toEqual([]);
  });

  it('the best fit cannot be chosen, and what to do is said', async () => {
    await shown(aspect('1a'), await withObstacle('send/hertfordshire-2019/1a/expected', 'otherKind'));
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0);
    expect(shownText()).toContain('Another kind of field stands here');
    expect(document.querySelector('textarea')).not.toBeNull();
  });

  it('Home says of how many aspects this Word keeps the fields', async () => {
    await shown(undefined, await withObstacle('send/hertfordshire-2019/1a/evidence', 'hidden'));
    expect(shownText()).toContain(
      'This Word keeps the fields of 1 aspect from the pane. Fill it in in the document',
    );
  });
});
