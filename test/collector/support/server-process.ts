import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';

/** Tests and the bench run in the project's folder. */
const main = path.resolve('dist/node/cli/main.js');

/** What a server answered, or null where it was gone before it did. */
export type Answer = { readonly status: number; readonly body: string } | null;

/** A collector as it is run: the built program, in a process of its own. */
export class ServerProcess {
  private static readonly running = new Set<ChildProcess>();

  private constructor(
    private readonly process: ChildProcess,
    /** That of the API, such as `http://127.0.0.1:3000/api/v1`. */
    readonly address: string,
  ) {}

  /** Starts a collector on a database; resolves once it listens. */
  static async start(target: string): Promise<ServerProcess> {
    const isFile = !target.startsWith('postgres');
    const child = spawn(process.execPath, [main, 'serve', '--port', '0'], {
      env: {
        ...process.env,
        [isFile ? 'DATABASE_FILE' : 'DATABASE_URL']: target,
        REQUESTS_PER_MINUTE: '1000000',
        LOG: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    ServerProcess.running.add(child);
    child.once('exit', () => ServerProcess.running.delete(child));
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const address = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        const found = /^Collector: +(\S+)$/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}. ${said}`)));
    });
    return new ServerProcess(child, address);
  }

  /** To be called after all tests of a file: ends what a failed test has left. */
  static killAll(): void {
    for (const child of ServerProcess.running) child.kill('SIGKILL');
  }

  /** Sends a summary under a school's key. */
  async send(key: string, summary: RatingSummary): Promise<Answer> {
    return this.ask(`/summaries/${summary.submission}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(summary),
    });
  }

  /** Asks for what is stored under a submission's number. */
  async read(key: string, submission: string): Promise<Answer> {
    return this.ask(`/summaries/${submission}`, { headers: { authorization: `Bearer ${key}` } });
  }

  /** Lets no file that the process writes grow beyond so many bytes, as on a disk that is full; null for as it was. */
  limitFiles(bytes: number | null): void {
    if (process.platform !== 'linux') throw new Error('Only Linux has prlimit: run this test there.');
    const limit = `--fsize=${bytes ?? 'unlimited'}:`;
    execFileSync('prlimit', ['--pid', String(this.process.pid), limit]);
  }

  /** Ends the process: politely, or as the power does. Answers with its exit status; null where it was killed. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    this.process.kill(signal);
    return ended;
  }

  private async ask(way: string, request: RequestInit): Promise<Answer> {
    try {
      const response = await fetch(`${this.address}${way}`, request);
      return { status: response.status, body: await response.text() };
    } catch (error) {
      // Fetch says so of every connection that is refused or breaks; anything else is a fault of the test.
      if (typeof error !== 'object' || error === null || !('name' in error)) throw error;
      if (error.name !== 'TypeError') throw error;
      return null;
    }
  }
}
