/** @jest-environment jsdom */
import { act } from 'react';
import type { AspectId, LevelKey } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { statementAt, findAspect } from '../../src/framework/lookup';
import { evidence, type Overrides, open, rated } from '../assessment/support/build-assessment';
import { anOpenPane, type PaneUnderTest } from './support/a-pane';
import {
  buttonNames,
  heading,
  press,
  renderPane,
  settled,
  shownText,
  textField,
  typeInto,
} from './support/render-pane';

const id = '1a' as AspectId;

async function aspectView(overrides: Overrides): Promise<PaneUnderTest> {
  const under = await anOpenPane(overrides);
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'aspect', id, at: 'heading' }));
  await settled();
  return under;
}

const radio = (level: string) =>
  document.querySelector<HTMLInputElement>(`input[type=radio][value=${level}]`) as HTMLInputElement;

async function choose(level: string): Promise<void> {
  // The space bar and Enter arrive as this click.
  await act(async () => radio(level).click());
  await settled();
}

describe('choosing a best fit', () => {
  it('is one group of radio buttons, named by its question', async () => {
    await aspectView({ aspects: { '1a': rated('expected') } });
    const group = radio('expected').closest('fieldset');
    expect(group?.querySelector('legend')?.textContent).toBe('Which statement fits your school best?');
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  it('writes into the document and can be undone', async () => {
    const under = await aspectView({ aspects: { '1a': open } });
    await choose('exemplary');
    expect(under.document.assessment.aspects[0]?.rating).toBe('exemplary');
    expect(document.querySelector('[role=status]')?.textContent).toBe('1a: Exemplary is the best fit.');
    await press('Undo');
    expect(under.document.assessment.aspects[0]?.rating).toBeNull();
    expect(radio('exemplary').checked).toBe(false);
  });

  it('goes back and says why where Word refuses', async () => {
    const under = await aspectView({ aspects: { '1a': rated('emerging') } });
    under.document.refusesWith = { kind: 'refused', text: 'The document is protected.' };
    await choose('exemplary');
    expect(radio('emerging').checked).toBe(true);
    expect(shownText()).toContain('The document is protected.');
  });
});

describe('the keyboard in the best fit', () => {
  const key = async (name: string) => {
    await act(async () => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    });
    await settled();
  };
  const at = () => (document.activeElement as HTMLInputElement).value;

  it('goes from statement to statement without changing the document', async () => {
    const under = await aspectView({ aspects: { '1a': rated('emerging') } });
    await act(async () => radio('emerging').focus());
    await key('ArrowDown');
    expect(at()).toBe('expected');
    await key('ArrowRight');
    await key('ArrowDown');
    expect(at()).toBe('emerging');
    await key('ArrowUp');
    expect(at()).toBe('exemplary');
    expect(under.document.assessment.aspects[0]?.rating).toBe('emerging');
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('chooses with Enter, and is still there afterwards', async () => {
    const under = await aspectView({ aspects: { '1a': open } });
    await act(async () => radio('expected').focus());
    await key('Enter');
    expect(under.document.assessment.aspects[0]?.rating).toBe('expected');
    expect(at()).toBe('expected');
  });

  it('is told which keys there are', async () => {
    await aspectView({});
    const hint = document.querySelector('fieldset')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(hint)?.textContent).toBe('Arrow keys move, Space chooses.');
  });
});

describe('once a level is chosen', () => {
  const isCut = (level: string) =>
    [...(radio(level).closest('label')?.querySelectorAll('span') ?? [])].some(
      (each) => getComputedStyle(each).overflow === 'hidden',
    );

  it('it alone is shown whole, until all are asked for', async () => {
    await aspectView({ aspects: { '1a': open } });
    const levels = ['emerging', 'expected', 'exemplary'];
    expect(levels.map(isCut)).toEqual([false, false, false]);
    await choose('expected');
    expect(levels.map(isCut)).toEqual([true, false, true]);
    await press('Show all statements');
    expect(levels.map(isCut)).toEqual([false, false, false]);
  });
});

describe('the statements', () => {
  const draft = statementAt(findAspect(hertfordshire2019, id) as never, 'emerging' as LevelKey);

  it('are the document’s own where it has some, and then no draft', async () => {
    await aspectView({ aspects: { '1a': { statements: { emerging: 'Our county’s words.' } as never } } });
    expect(radio('emerging').closest('label')?.textContent).toBe('Emerging Our county’s words.');
  });

  it('are marked as draft where the words are ours', async () => {
    expect(draft.draft).toBe(true);
    await aspectView({ aspects: { '1a': open } });
    expect(radio('emerging').closest('label')?.textContent).toBe(`Emerging Draft wording${draft.text}`);
  });
});

describe('evidence', () => {
  it('goes into the document on leaving the field', async () => {
    const under = await aspectView({ aspects: { '1a': evidence('') } });
    await typeInto('Evidence for 1a', 'Pupil survey');
    await act(async () => {
      textField('Evidence for 1a').focus();
      textField('Evidence for 1a').blur();
    });
    await settled();
    expect(under.document.assessment.aspects[0]?.evidence.text).toBe('Pupil survey');
    expect(shownText()).toContain('In the document');
  });

  it('shows both versions where the document changed meanwhile, and takes the one that is picked', async () => {
    const under = await aspectView({ aspects: { '1a': evidence('Old') } });
    under.document.typeByHand({ kind: 'evidence', aspect: id }, 'From a colleague');
    await typeInto('Evidence for 1a', 'Mine');
    await act(async () => under.pane.write({ kind: 'evidence', aspect: id }));
    expect(document.querySelector('blockquote')?.textContent).toBe('From a colleague');
    expect(textField('Evidence for 1a').value).toBe('Mine');
    await press('Use the document’s text');
    expect(textField('Evidence for 1a').value).toBe('From a colleague');
  });

  it('is kept in the pane and shown at home where it is rich in the document', async () => {
    const under = await aspectView({ aspects: { '1a': evidence('Old') } });
    under.document.refusesWith = { kind: 'rich' };
    await typeInto('Evidence for 1a', 'Mine');
    await act(async () => under.pane.write({ kind: 'evidence', aspect: id }));
    expect(shownText()).toContain('the pane never writes over that');
    await press('Go to it in the document');
    expect(under.document.places).toHaveLength(1);
    await press('Home');
    await press('Evidence for 1a');
    expect(textField('Evidence for 1a').value).toBe('Mine');
  });

  it('is not rendered anew while another field is typed in', async () => {
    const under = await aspectView({ aspects: { '1a': evidence('Old') } });
    const before = document.querySelector('fieldset')?.outerHTML;
    await act(async () => under.pane.type({ kind: 'name' }, 'Another name'));
    expect(document.querySelector('fieldset')?.outerHTML).toBe(before);
  });
});

it('leads to the aspects before, after and the next open one', async () => {
  await aspectView({ aspects: { '2b': open } });
  expect(buttonNames()).toEqual(expect.arrayContaining(['Next: 1b', 'Next open one: 2b']));
  await press('Next open one: 2b');
  expect(heading()).toBe('2b');
});
