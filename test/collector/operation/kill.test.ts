import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import { onEveryStore } from '../support/on-every-store';
import { ServerProcess } from '../support/server-process';
import { aSummaryOf } from '../support/sending';
import { sendersOfToday, type Sender } from '../support/world';
import { times } from '../../support/repetition';

/** How often the server is killed. A hundred times is what an area would be asked to trust. */
const kills = Number(process.env['KILLS'] ?? times(3, 100));
const minute = 60_000;

interface Sent {
  readonly school: Sender;
  readonly summary: RatingSummary;
  /** The receipt, where the server has answered with one. */
  readonly receipt: string | null;
}

/** Sends for every school at once, one summary after another, and kills the server after so many receipts. */
async function sendAndKill(
  server: ServerProcess,
  schools: readonly Sender[],
  receipts: number,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  const sendOn = async (school: Sender): Promise<void> => {
    for (;;) {
      const summary = aSummaryOf(school);
      const answer = await server.send(school.key, summary);
      sent.push({ school, summary, receipt: answer?.status === 201 ? answer.body : null });
      if (answer === null) return;
      expect(answer.status).toBe(201);
      if (sent.length === receipts) void server.end('SIGKILL');
    }
  };
  await Promise.all(schools.map(sendOn));
  await server.end('SIGKILL');
  return sent;
}

afterAll(() => ServerProcess.killAll());

onEveryStore((openStore, newTarget) => {
  test(
    `killed ${kills} times in the middle of writing, it has every summary that it acknowledged, and none twice`,
    async () => {
      const target = await newTarget();
      const store = await openStore(target);
      const schools = await sendersOfToday(store, 8);
      const sent: Sent[] = [];
      let server = await ServerProcess.start(target);
      for (let killed = 0; killed < kills; killed += 1) {
        sent.push(...(await sendAndKill(server, schools, 10 + Math.floor(Math.random() * 30))));
        server = await ServerProcess.start(target);
      }
      const acknowledged = sent.filter(({ receipt }) => receipt !== null);
      expect(acknowledged.length).toBeGreaterThanOrEqual(kills * 10);
      for (const { school, summary, receipt } of sent) {
        const again = await server.send(school.key, summary);
        expect(receipt === null ? [200, 201] : [200]).toContain(again?.status);
        if (receipt !== null) expect(again?.body).toBe(receipt);
      }
      for (const { urn } of schools) {
        const own = sent.filter(({ school }) => school.urn === urn).map(({ summary }) => summary.submission);
        const history = await store.submissions.history(urn, '2026-27');
        const kept = history.map(({ receipt }) => receipt.submission);
        expect([...kept].sort()).toEqual([...own].sort());
        expect((await store.standings.find('2026-27', urn))?.submission).toBe(kept[0]);
      }
      expect(await server.end('SIGTERM')).toBe(0);
    },
    5 * minute + kills * 30_000,
  );
});
