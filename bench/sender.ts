import { Agent, request } from 'node:http';
import type { RatingSummary } from '../src/api/resources/rating-summary';

/** A summary, ready to be sent under its school's key. */
export interface Prepared {
  readonly path: string;
  readonly key: string;
  readonly body: string;
}

/** Turns a summary into the request that its school's pane would send. */
export function prepare(key: string, summary: RatingSummary): Prepared {
  return { path: `/summaries/${summary.submission}`, key, body: JSON.stringify(summary) };
}

/** Sends summaries over connections that stay open, as cheaply as Node can, since it shares the machine. */
export class Sender {
  private readonly agent: Agent;

  constructor(
    private readonly address: string,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Resolves once the summary is acknowledged as new. */
  send({ path, key, body }: Prepared): Promise<void> {
    return new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const sending = request(
        `${this.address}${path}`,
        { method: 'PUT', agent: this.agent, headers },
        (answer) => {
          answer.resume();
          answer.once('end', () => {
            if (answer.statusCode === 201) resolve();
            else reject(new Error(`The collector answered with ${String(answer.statusCode)}.`));
          });
        },
      );
      sending.once('error', reject);
      sending.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
