import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import { openStore } from '../../../src/collector/store/store';
import { type Answer, ServerProcess } from '../support/server-process';
import { sharedCluster } from '../support/shared-cluster';
import { aSummaryOf } from '../support/sending';
import { sendersOfToday, type Sender } from '../support/world';

const minute = 60_000;

afterAll(() => ServerProcess.killAll());

/**
 * Sends as the pane does: again under the same number where the answer is 503. On a machine that has far too much
 * to do, a request may wait longer for one of the connections than the collector lets it; whether the first try
 * was stored is then not known, so that a second may be answered 200.
 */
async function sendUntilTaken(
  server: ServerProcess,
  school: Sender,
  summary: RatingSummary,
): Promise<Answer> {
  const answer = await server.send(school.key, summary);
  return answer?.status === 503 ? sendUntilTaken(server, school, summary) : answer;
}

test(
  'four processes on one PostgreSQL give the same answers, keep nothing twice and lose nothing',
  async () => {
    const target = await (await sharedCluster()).newDatabase();
    const servers = await Promise.all(Array.from({ length: 4 }, () => ServerProcess.start(target)));
    const store = await openStore(target);
    const schools = await sendersOfToday(store, 10);
    const sent = schools.flatMap((school) =>
      Array.from({ length: 5 }, () => ({ school, summary: aSummaryOf(school) })),
    );
    const answers = await Promise.all(
      sent.map(({ school, summary }) =>
        Promise.all(servers.map((server) => sendUntilTaken(server, school, summary))),
      ),
    );
    for (const four of answers) {
      const statuses = four.map((answer) => answer?.status);
      for (const status of statuses) expect([200, 201]).toContain(status);
      expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(1);
      expect(new Set(four.map((answer) => answer?.body)).size).toBe(1);
    }
    for (const { urn } of schools) {
      const history = await store.submissions.history(urn, '2026-27');
      expect(history).toHaveLength(5);
      const newest = history[0]?.receipt.submission;
      expect((await store.standings.find('2026-27', urn))?.submission).toBe(newest);
    }
    await store.close();
    expect(await Promise.all(servers.map((server) => server.end('SIGTERM')))).toEqual([0, 0, 0, 0]);
  },
  2 * minute,
);

test(
  'stopped in the middle of sending, it answers what it has taken',
  async () => {
    const target = await (await sharedCluster()).newDatabase();
    const server = await ServerProcess.start(target);
    const store = await openStore(target);
    const [school] = await sendersOfToday(store, 1);
    if (school === undefined) throw new Error('There is no school.');
    const sending = Array.from({ length: 200 }, () => server.send(school.key, aSummaryOf(school)));
    await Promise.race(sending);
    expect(await server.end('SIGTERM')).toBe(0);
    const answers = await Promise.all(sending);
    const taken = answers.filter((answer) => answer?.status === 201).length;
    expect(taken).toBeGreaterThan(0);
    for (const answer of answers) expect([201, 503, undefined]).toContain(answer?.status);
    expect(await store.submissions.history(school.urn, '2026-27')).toHaveLength(taken);
    await store.close();
  },
  2 * minute,
);
