import { collectorOnThisOrigin } from '../../../src/taskpane/collector/collector-client';
import { fetchFrom } from '../support/fetch-from-collector';
import { sends } from '../../collector/support/sending';
import { addSchools, aWorld, cleanUp, northAndSouth, severalSchools } from '../../collector/support/world';

afterAll(cleanUp);

/** Two schools of one area that have sent, the second of which shares 1a. */
async function anArea() {
  const { app, store } = await aWorld(northAndSouth);
  const [asking, offering] = await addSchools(store, severalSchools(2, 100_001));
  if (asking === undefined || offering === undefined) throw new Error('No schools.');
  await sends(app, asking, 'emerging');
  await sends(app, offering, 'exemplary', { share: ['1a'] });
  return { client: collectorOnThisOrigin(fetchFrom(app)), app, asking, offering };
}

const valueOf = <Value>(asked: { kind: string; value?: Value }) => asked.value;

test('the collector tells what a school has sent, and takes it back once', async () => {
  const { client, asking } = await anArea();
  const [sent] = valueOf(await client.sentSummaries(asking.key, null))?.items ?? [];
  expect(sent).toMatchObject({ counts: true, source: 'pane', withdrawn: null });
  const withdraw = () => client.withdraw(sent?.submission ?? '', 'Wrong year.', asking.key);
  expect(await withdraw()).toEqual({ kind: 'ok', value: null });
  expect(await withdraw()).toEqual({ kind: 'ok', value: null });
  const [after] = valueOf(await client.sentSummaries(asking.key, null))?.items ?? [];
  expect(after).toMatchObject({ counts: false, withdrawn: { reason: 'Wrong year.' } });
});

test('what a school has sent is told part by part, each submission once', async () => {
  const { client, app, asking } = await anArea();
  for (let more = 0; more < 100; more += 1) await sends(app, asking, 'expected');
  const first = valueOf(await client.sentSummaries(asking.key, null));
  expect(first?.items).toHaveLength(100);
  const second = valueOf(await client.sentSummaries(asking.key, first?.next ?? ''));
  expect(second).toMatchObject({ items: [{ counts: false }], next: null });
  const all = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ submission }) => submission);
  expect(new Set(all).size).toBe(101);
});

test('figures of small groups come with the reason why they are not shown', async () => {
  const { client, asking } = await anArea();
  const [area] = valueOf(await client.comparison(asking.key))?.populations ?? [];
  expect(area?.aspects[0]).toMatchObject({ aspect: '1a', own: 'emerging', others: null });
  expect(area?.aspects[0]?.withheld).toContain('Fewer than 5 other schools');
});

test('a school asks to be put in touch; asking twice is said to be so', async () => {
  const { client, asking } = await anArea();
  const sharing = valueOf(await client.sharing(asking.key));
  expect(sharing?.aspects[0]).toEqual({ aspect: '1a', schools: 1 });
  const wish = { collection: sharing?.collection ?? '', aspect: '1a' };
  expect(await client.askForContact(wish, asking.key)).toMatchObject({
    kind: 'ok',
    value: { state: 'asked' },
  });
  expect(await client.askForContact(wish, asking.key)).toMatchObject({ kind: 'refused' });
  expect(valueOf(await client.contactRequests(asking.key))).toMatchObject([
    { aspect: '1a', from: { urn: asking.urn }, to: null },
  ]);
});

test('the area’s offer is told, also where there is nothing in it yet', async () => {
  const { client, asking } = await anArea();
  expect(valueOf(await client.offer(asking.key))).toMatchObject({ outcomes: [], events: [], contact: null });
});

test('a proxy’s page is no answer', async () => {
  const blocked = collectorOnThisOrigin(async () => new Response('<html>Blocked</html>'));
  expect(await blocked.sentSummaries('key', null)).toMatchObject({ kind: 'refused' });
  expect(await blocked.comparison('key')).toMatchObject({ kind: 'refused' });
  expect(await blocked.withdraw('a', 'b', 'key')).toMatchObject({ kind: 'refused' });
});
