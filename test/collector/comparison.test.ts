import { allSend, asks, type Level, sends } from './support/sending';
import { addSchools, aWorld, cleanUp, northAndSouth, type Sender, severalSchools } from './support/world';

afterAll(cleanUp);

interface Line {
  readonly aspect: string;
  readonly own: Level | null;
  readonly others: { readonly levels: Readonly<Record<Level, number>>; readonly rated: number } | null;
  readonly withheld: string | null;
  readonly asAt: string | null;
}

interface Compared {
  readonly population: string;
  readonly aspects: readonly Line[];
}

async function compared(app: Parameters<typeof asks>[0], sender: Sender): Promise<Map<string, Line>> {
  const answer = await asks(app, sender, '/comparison');
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const { populations } = answer.json<{ populations: readonly Compared[] }>();
  return new Map(
    populations.flatMap(({ population, aspects }) => aspects.slice(0, 1).map((line) => [population, line])),
  );
}

function at(senders: readonly Sender[], place: number): Sender {
  const sender = senders[place];
  if (sender === undefined) throw new Error('There are not so many schools.');
  return sender;
}

test('a school sees how the others of its area, of its phase there and of the county stand', async () => {
  const { app, store } = await aWorld(northAndSouth);
  const own = await addSchools(store, severalSchools(7, 100_001));
  await allSend(app, own);
  const lines = await compared(app, at(own, 0));
  expect([...lines.keys()]).toEqual(['area:north', 'area:north/phase:Primary', 'county:shire']);
  for (const line of lines.values()) {
    expect(line).toEqual({
      aspect: '1a',
      own: 'emerging',
      others: { levels: { emerging: 2, expected: 2, exemplary: 2 }, rated: 6 },
      withheld: null,
      asAt: '2027-06-18T09:30:00.000Z',
    });
  }
});

test('with fewer than five others nothing is shown, and why is said', async () => {
  const { app, store } = await aWorld(northAndSouth);
  const own = await addSchools(store, severalSchools(5, 100_001));
  await allSend(app, own);
  const silent = at(await addSchools(store, severalSchools(1, 100_101)), 0);
  expect((await compared(app, at(own, 0))).get('area:north')).toMatchObject({
    others: null,
    withheld: 'Fewer than 5 other schools have rated this aspect, so nothing is shown.',
  });
  expect((await compared(app, silent)).get('area:north')).toMatchObject({ own: null, others: { rated: 5 } });
});

test('what the others say alike is not told', async () => {
  const { app, store } = await aWorld(northAndSouth);
  const own = await addSchools(store, severalSchools(7, 100_001));
  await allSend(app, own.slice(1), ['expected']);
  await sends(app, at(own, 0), 'emerging');
  expect((await compared(app, at(own, 0))).get('area:north')).toMatchObject({
    others: null,
    withheld: expect.stringContaining('could tell how single schools rated'),
  });
});

test('what a school takes out of the day’s figures is what it had said then', async () => {
  const { app, store } = await aWorld(northAndSouth);
  const own = await addSchools(store, severalSchools(7, 100_001));
  await allSend(app, own);
  const before = (await compared(app, at(own, 0))).get('area:north');
  await sends(app, at(own, 0), 'exemplary');
  const after = (await compared(app, at(own, 0))).get('area:north');
  expect(after).toEqual({ ...before, own: 'exemplary' });
});

test('no day tells what one more school has sent', async () => {
  const { app, store, clock } = await aWorld(northAndSouth);
  const own = await addSchools(store, severalSchools(8, 100_001));
  await allSend(app, own.slice(0, 7));
  const before = await compared(app, at(own, 0));
  await sends(app, at(own, 7), 'exemplary');
  clock.now = new Date('2027-06-19T09:30:00Z');
  expect(await compared(app, at(own, 0))).toEqual(before);
});

test('a school in no area is told so', async () => {
  const { app, store } = await aWorld(northAndSouth);
  const nowhere = at(await addSchools(store, severalSchools(1, 100_001, { area: null })), 0);
  expect((await asks(app, nowhere, '/comparison')).json()).toMatchObject({ type: '/problems/no-area' });
});
