/** @jest-environment jsdom */
import { ok, ownRefusal } from '../../src/api/client';
import { act } from 'react';
import { open, type Overrides } from '../assessment/support/build-assessment';
import { aKey, anOpenPane, aPane, type PaneUnderTest } from './support/a-pane';
import { aReceipt, survey } from './support/collector-in-memory';
import {
  buttonNames,
  press,
  renderPane,
  settled,
  shownText,
  textField,
  typeInto,
} from './support/render-pane';

async function sendView(
  overrides: Overrides = {},
  key: string | null = aKey,
  prepare: (under: PaneUnderTest) => void = () => undefined,
): Promise<PaneUnderTest> {
  const under = await anOpenPane(overrides, key);
  prepare(under);
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'send' }));
  await settled();
  return under;
}

const shownBody = () => document.querySelector('[data-what=body]')?.textContent;

it('shows, to the last byte, what it then sends', async () => {
  const under = await sendView();
  const shown = shownBody() ?? '';
  await press('Send the summary');
  expect(under.collector.sent.map(({ body }) => body)).toEqual([shown]);
});

it('leaves the keyboard at the connection when the link is another one', async () => {
  await sendView();
  await press('Use another link');
  expect(document.activeElement).toBe(textField('Connection link'));
  await typeInto('Connection link', 'n'.repeat(43));
  await press('Connect');
  expect(document.activeElement?.textContent).toBe('Use another link');
});

it('shows the receipt, which is then in the document', async () => {
  const under = await sendView();
  await press('Send the summary');
  expect(shownText()).toContain('Your summary for 2026-27 arrived on');
  expect(shownText()).toContain(under.collector.sent[0]?.submission);
  expect(under.document.settings.get('send.receipt')).toContain(under.collector.sent[0]?.submission);
  expect(buttonNames()).toContain('Send it again, replacing the earlier one');
});

it('says beforehand how many ratings go unanswered', async () => {
  await sendView({ aspects: { '1a': open, '1b': open } });
  expect(shownText()).toContain('2 aspects go as unanswered.');
  expect(shownText()).toContain('32 Exemplary, 2 unanswered');
});

it('sends no evidence', async () => {
  await sendView({ aspects: { '1a': { evidence: { text: 'Only for us.', present: true } } } });
  expect(shownText()).not.toContain('Only for us.');
});

it('leaves out the checklist where the school does', async () => {
  await sendView();
  const box = [...document.querySelectorAll('label')].find((label) =>
    label.textContent?.includes('statutory checklist'),
  );
  await act(async () => box?.click());
  expect(shownBody()).not.toContain('statutory');
  expect(shownText()).toContain('ChecklistNot sent');
});

it('asks for the link once, and refuses what cannot be one', async () => {
  const under = await sendView({}, null);
  expect(buttonNames()).not.toContain('Send the summary');
  await typeInto('Connection link', 'too short');
  await press('Connect');
  expect(shownText()).toContain('This does not look like a connection link');
  expect(textField('Connection link').getAttribute('aria-invalid')).toBe('true');
  await typeInto('Connection link', aKey);
  await press('Connect');
  await press('Send the summary');
  expect(under.collector.sent[0]?.schoolKey).toBe(aKey);
});

it('says what happened and what to do where it was not taken', async () => {
  const under = await sendView();
  under.collector.answers = { kind: 'keyRefused', text: 'The key is not accepted.' };
  await press('Send the summary');
  expect(shownText()).toContain('The key is not accepted.');
  expect(document.querySelector('[role=status] span')?.textContent).toContain('Not sent.');
  under.collector.answers = null;
  await press('Send the summary');
  expect(shownText()).toContain('Sent.');
});

it('says when no collection is open', async () => {
  await sendView({}, aKey, ({ collector }) => {
    collector.current = ok(null);
  });
  expect(shownText()).toContain('No collection is open at the moment');
});

it('can ask again where the collector does not answer', async () => {
  const under = await sendView({}, aKey, ({ collector }) => {
    collector.current = ownRefusal('unreachable', 'There was no answer.');
  });
  expect(shownText()).toContain('There was no answer.');
  under.collector.current = ok(null);
  await press('Try again');
  expect(shownText()).toContain('No collection is open at the moment');
});

it('leads to the school details where the URN is missing', async () => {
  await sendView({ school: { name: 'Maple Grove', urn: null } });
  await press('Fill it in');
  expect(document.activeElement).toBe(textField('URN'));
});

it.each([
  ['of another collection', { collection: '2025-26', urn: '999999' }],
  ['of another school', { collection: survey.id, urn: '888888' }],
])('shows a receipt %s as history, and replaces nothing', async (_, whose) => {
  const under = aPane({}, aKey, { ...aReceipt('0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01'), ...whose });
  await under.pane.open();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'send' }));
  await settled();
  expect(shownText()).toContain('Nothing has been sent for the present collection under this URN.');
  expect(buttonNames()).toContain('Send the summary');
});

describe('where there is no answer', () => {
  it('says that it waits, and is sent when somebody tries again', async () => {
    const under = await sendView();
    under.collector.cut = 'after';
    await press('Send the summary');
    expect(shownText()).toContain('It is not certain that the summary arrived.');
    expect(shownText()).toContain('You can close Word');
    under.collector.cut = null;
    await press('Try now');
    expect(shownText()).toContain('Sent. Your summary for 2026-27 arrived');
    expect(under.collector.arrived.size).toBe(1);
  });

  it('stops, and puts the keyboard where the person can go on', async () => {
    const under = await sendView();
    under.collector.hold();
    await press('Send the summary');
    await press('Stop');
    expect(shownText()).toContain('Stopped. Nothing more is sent.');
    expect(document.activeElement?.textContent).toBe('Send');
    expect(buttonNames()).toContain('Send the summary');
  });

  it('offers the file, the summary and the words of the e-mail', async () => {
    await sendView();
    await press('Save the summary file');
    expect(shownText()).toContain('Word does not let the pane save a file.');
    await press('Copy the summary');
    const copied = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="The summary"]');
    expect(copied?.value).toBe(shownBody());
    await press('Copy the words for the e-mail');
    const words = document.querySelector<HTMLTextAreaElement>(
      'textarea[aria-label="The words for the e-mail"]',
    );
    expect(words?.value).toContain('send-summary-999999-2026-27.json');
  });
});
