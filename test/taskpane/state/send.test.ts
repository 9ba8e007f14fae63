import { connectionLink } from '../../../src/assessment/connection-link';
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import { aKey, aPane, anOpenPane, type PaneUnderTest } from '../support/a-pane';
import { aReceipt, survey } from '../support/collector-in-memory';

// A summary that did not arrive is sent again and again; no test may leave that behind.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const parcelIn = ({ pane }: PaneUnderTest) => pane.parcel(pane.store.get());

async function ready(): Promise<PaneUnderTest> {
  const under = await anOpenPane();
  await under.pane.askForCollection();
  return under;
}

it('sends exactly the body that was shown, with the key', async () => {
  const under = await ready();
  const shown = parcelIn(under);
  await under.pane.send(shown);
  expect(under.collector.sent).toEqual([
    {
      submission: shown.kind === 'ready' && shown.summary.submission,
      body: shown.kind === 'ready' && shown.body,
      schoolKey: aKey,
    },
  ]);
});

it('keeps the receipt in the document, and corrects that submission the next time', async () => {
  const under = await ready();
  await under.pane.send(parcelIn(under));
  const kept: unknown = JSON.parse(under.document.settings.get('send.receipt') ?? 'null');
  expect(kept).toEqual(under.pane.store.get().receipt);
  expect(parcelIn(under)).toMatchObject({
    summary: { supersedes: under.pane.store.get().receipt?.submission },
  });
});

it('says so where the receipt could not be kept in the document', async () => {
  const under = await ready();
  under.document.refusesWith = { kind: 'refused', text: 'Save the document.' };
  await under.pane.send(parcelIn(under));
  expect(under.pane.store.get().sending).toEqual({ kind: 'sent', notKept: 'Save the document.' });
});

it('sends the same submission again after no answer, so that it counts once', async () => {
  const under = await ready();
  under.collector.answers = { kind: 'unreachable', text: 'No answer.' };
  await under.pane.send(parcelIn(under));
  expect(under.pane.store.get().sending).toMatchObject({
    kind: 'tryingAgain',
    problem: { kind: 'unreachable' },
  });
  await under.pane.open();
  await under.pane.send(parcelIn(under));
  expect(under.collector.sent[1]).toEqual(under.collector.sent[0]);
});

it('takes a new id once the answers have changed', async () => {
  const under = await ready();
  const before = parcelIn(under);
  await under.pane.choose('1a' as AspectId, 'emerging' as LevelKey);
  const after = parcelIn(under);
  expect(after.kind === 'ready' && after.summary.submission).not.toBe(
    before.kind === 'ready' && before.summary.submission,
  );
});

it('takes a new id after a conflict', async () => {
  const under = await ready();
  under.collector.answers = { kind: 'conflict', text: 'Another summary.' };
  await under.pane.send(parcelIn(under));
  await under.pane.send(parcelIn(under));
  expect(under.collector.sent[1]?.submission).not.toBe(under.collector.sent[0]?.submission);
});

it('does not send twice while it sends', async () => {
  const under = await ready();
  await Promise.all([under.pane.send(parcelIn(under)), under.pane.send(parcelIn(under))]);
  expect(under.collector.sent).toHaveLength(1);
});

it('leaves out what the school leaves out', async () => {
  const under = await ready();
  under.pane.changeOptions({ statutory: false, involved: false, share: ['1a' as AspectId] });
  const parcel = parcelIn(under);
  const sent: unknown = JSON.parse(parcel.kind === 'ready' ? parcel.body : '{}');
  expect(sent).toMatchObject({ share: ['1a'] });
  expect(sent).not.toHaveProperty('statutory');
  expect(sent).not.toHaveProperty('involved');
});

it('asks for the URN first where there is none', async () => {
  const under = await anOpenPane({ school: { name: 'Maple Grove', urn: null } });
  await under.pane.askForCollection();
  expect(parcelIn(under)).toMatchObject({ kind: 'schoolMissing', field: 'urn' });
});

it.each([
  ['another collection', { collection: '2025-26', urn: '999999' }],
  ['another school', { collection: survey.id, urn: '888888' }],
  ['nobody knows which school', { collection: survey.id, urn: null }],
])('takes the receipt from the document, and corrects nothing of %s', async (_, whose) => {
  const receipt = { ...aReceipt('0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01'), ...whose };
  const under = aPane({}, aKey, receipt);
  await under.pane.open();
  await under.pane.askForCollection();
  expect(under.pane.store.get().receipt).toEqual(receipt);
  expect(parcelIn(under)).toMatchObject({ summary: { supersedes: null, collection: survey.id } });
});

it('connects with a link or its key alone, and forgets it again', async () => {
  const under = await anOpenPane({}, null);
  expect(under.pane.connect('https://example.org/')).toBe('notALink');
  expect(under.pane.store.get().schoolKey).toBeNull();
  expect(under.pane.connect(`  ${aKey}\n`)).toBe('connected');
  under.pane.disconnect();
  expect(under.pane.connect(connectionLink({ origin: 'https://collector.example', key: aKey }))).toBe(
    'connected',
  );
  expect(under.pane.store.get().schoolKey).toBe(aKey);
  under.pane.disconnect();
  expect(under.pane.store.get().schoolKey).toBeNull();
});

it('does not follow a link to another collector', async () => {
  const under = await anOpenPane({}, null);
  const link = connectionLink({ origin: 'https://elsewhere.example', key: aKey });
  expect(under.pane.connect(link)).toBe('otherCollector');
  expect(under.pane.store.get().schoolKey).toBeNull();
});
