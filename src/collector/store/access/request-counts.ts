import { sql } from 'kysely';
import { Batcher } from '../engines/batcher';
import { Repository } from '../engines/repository';

/** Requests that a client has made. Moments are in milliseconds since 1970. */
export interface MadeRequests {
  /** A digest that stands for the client and the limit. */
  readonly client: string;
  readonly count: number;
  readonly now: number;
  /** When the client's window ends, if it has none under way. */
  readonly endsAt: number;
}

/** The requests that a client has made of all processes, in the window that ends at a moment. */
export interface AllRequests {
  readonly count: number;
  readonly endsAt: number;
}

/** How often windows that have ended are cleared away, in milliseconds. */
const clearEvery = 60_000;

/**
 * The requests that processes on one PostgreSQL have counted together. The table is not logged: after a crash of the
 * database it is empty, and it is in no backup.
 */
export class RequestCountRepository extends Repository {
  private readonly additions = new Batcher<MadeRequests, AllRequests>((items) => this.addAll(items));
  private clearedAt = 0;

  /** Adds requests to a client's, and answers with how many they then are. */
  add(made: MadeRequests): Promise<AllRequests> {
    return this.additions.ask(made);
  }

  private async addAll(items: readonly MadeRequests[]): Promise<AllRequests[]> {
    const now = Math.max(...items.map((item) => item.now));
    await this.clear(now);
    const sums = new Map<string, MadeRequests>();
    for (const item of items) {
      sums.set(item.client, { ...item, count: item.count + (sums.get(item.client)?.count ?? 0) });
    }
    // Two processes lock the same rows in the same order, and so never wait for one another in a circle.
    const rows = [...sums.values()].sort((one, other) => (one.client < other.client ? -1 : 1));
    const values = rows.map(
      ({ client, count, endsAt }) => sql`(${client}, ${count}::integer, ${endsAt}::bigint)`,
    );
    const { rows: totals } = await sql<{ client: string; count: number; endsAt: string }>`
      insert into request_counts as before (client, count, ends_at) values ${sql.join(values)}
      on conflict (client) do update set
        count = case when before.ends_at > ${now} then before.count else 0 end + excluded.count,
        ends_at = case when before.ends_at > ${now} then before.ends_at else excluded.ends_at end
      returning client, count, ends_at`.execute(this.database);
    const left = new Map(
      totals.map(({ client, count, endsAt }) => [client, { count, endsAt: Number(endsAt) }]),
    );
    // Each is told what the count was with it, and not with those that came after it.
    return [...items]
      .reverse()
      .map((item) => {
        const total = left.get(item.client) ?? { count: item.count, endsAt: item.endsAt };
        left.set(item.client, { ...total, count: total.count - item.count });
        return total;
      })
      .reverse();
  }

  private async clear(now: number): Promise<void> {
    if (now - this.clearedAt < clearEvery) return;
    this.clearedAt = now;
    await sql`delete from request_counts where ends_at <= ${now}`.execute(this.database);
  }
}
