import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Tests and the bench run in the project's folder. */
const project = process.cwd();
const main = path.join(project, 'dist/node/cli/main.js');

/** How a server ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built server with the demonstration, as `npm start` runs it, on a database of its own. */
export class Server {
  private stdout = '';
  private stderr = '';
  /** How it ended; pending while it runs. */
  readonly ended: Promise<Ended>;

  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    private readonly folder: string,
    /** Its SQLite file, which goes when it ends. */
    readonly database: string,
  ) {
    process.stdout.on('data', (text: Buffer) => (this.stdout += text.toString()));
    process.stderr.on('data', (text: Buffer) => (this.stderr += text.toString()));
    this.ended = new Promise((resolve, reject) => {
      process.once('error', reject);
      process.once('close', (status) => {
        rmSync(this.folder, { recursive: true, force: true });
        resolve({ status, stdout: this.stdout, stderr: this.stderr });
      });
    });
  }

  /**
   * Starts a server on a port, 0 for one that is free. It may end at once; `address` waits until it listens.
   *
   * @param node the Node that runs it: this one, unless another is given
   */
  static start(port = 0, node = process.execPath): Server {
    if (![main, path.join(project, 'dist/web/preview.html')].every((file) => existsSync(file))) {
      throw new Error('What is tested is not built yet. Run `npm run built` first.');
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-e2e-'));
    const args = ['serve', '--demonstration', '--port', String(port)];
    const database = path.join(folder, 'demonstration.sqlite');
    return new Server(
      spawn(node, [main, ...args, '--database', database], { cwd: project }),
      folder,
      database,
    );
  }

  /** The address of the preview, once it is printed. */
  previewAddress(): Promise<string> {
    return this.printed(/^Preview:\s+(http\S+)/m);
  }

  /** The address of the dashboard, once it is printed. */
  dashboardAddress(): Promise<string> {
    return this.printed(/^Dashboard:\s+(http\S+)/m);
  }

  /** The password of the demonstration's accounts, once it is printed. */
  demonstrationPassword(): Promise<string> {
    return this.printed(/^Password:\s+(\S+) for each/m);
  }

  /** What the server prints, as soon as it does. */
  private async printed(pattern: RegExp): Promise<string> {
    const printed = new Promise<string>((resolve) => {
      const look = () => {
        const found = pattern.exec(this.stdout)?.[1];
        if (found !== undefined) resolve(found);
      };
      this.process.stdout.on('data', look);
      look();
    });
    const gone = this.ended.then(({ status, stderr }): never => {
      throw new Error(`The server ended with status ${status} before it listened: ${stderr}`);
    });
    return await Promise.race([printed, gone]);
  }

  /** Presses Ctrl-C. */
  async interrupt(): Promise<Ended> {
    this.process.kill('SIGINT');
    return await this.ended;
  }
}
