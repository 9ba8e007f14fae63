import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { findPostgres } from '../../../tools/needs/find-postgres';

/** How a PostgreSQL server ends: after what runs has finished, or at once, as when the power goes. */
type Ending = 'fast' | 'immediate';

/**
 * A PostgreSQL server for tests, in a temporary folder and reached through a socket in it. It writes to the disk
 * as in production, unless its settings say otherwise.
 */
export class PostgresCluster {
  private constructor(
    readonly folder: string,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  /** Makes a server in a new folder, and starts it. What is given goes before its usual settings. */
  static make(settings: Readonly<Record<string, string>> = {}): PostgresCluster {
    const cluster = new PostgresCluster(newFolder(), settings);
    cluster.initialise();
    cluster.start();
    return cluster;
  }

  /** The server of a folder that `newFolder` has made, which may have been made and started already. */
  static in(folder: string, settings: Readonly<Record<string, string>> = {}): PostgresCluster {
    return new PostgresCluster(folder, settings);
  }

  /** Writes a server's files into its folder. */
  initialise(): void {
    this.run('initdb', ['--no-sync', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C']);
  }

  start(): void {
    const settings = {
      listen_addresses: '',
      unix_socket_directories: this.folder,
      max_connections: '200',
      ...this.settings,
    };
    const options = Object.entries(settings)
      .map(([name, value]) => `-c ${name}='${value}'`)
      .join(' ');
    this.run('pg_ctl', ['start', '--wait', '--silent', `--log=${this.folder}/log`, `--options=${options}`]);
  }

  stop(ending: Ending): void {
    this.run('pg_ctl', ['stop', '--wait', '--silent', `--mode=${ending}`]);
  }

  /** Stops the server where it runs, and takes its files away. */
  remove(): void {
    if (existsSync(path.join(this.data, 'postmaster.pid'))) this.stop('immediate');
    rmSync(this.folder, { recursive: true });
  }

  /** The address of a new database, which is empty unless it is to be the copy of another. */
  async newDatabase({ name = `test_${randomUUID()}`, template = 'template1' } = {}): Promise<string> {
    const client = new Client({ connectionString: this.addressOf('postgres') });
    await client.connect();
    try {
      const [made, copied] = [name, template].map((database) => client.escapeIdentifier(database));
      await client.query(`create database ${String(made)} template ${String(copied)}`);
    } finally {
      await client.end();
    }
    return this.addressOf(name);
  }

  private addressOf(database: string): string {
    const { port = '5432' } = this.settings;
    return `postgres:///${database}?user=postgres&port=${port}&host=${encodeURIComponent(this.folder)}`;
  }

  private get data(): string {
    return path.join(this.folder, 'data');
  }

  private run(program: string, args: readonly string[]): void {
    const { status, error } = spawnSync(findPostgres(program), [`--pgdata=${this.data}`, ...args], {
      stdio: 'ignore',
      cwd: this.folder,
      ...serverUser(),
    });
    if (status === 0) return;
    const log = path.join(this.folder, 'log');
    const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : String(error ?? '');
    throw new Error(`${program} did not succeed. ${said}`);
  }
}

/** A new folder for a server, which the user that it runs as may write. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-postgres-'));
  giveToServer(folder);
  return folder;
}

/** Lets the user that servers run as own a file or folder. */
export function giveToServer(file: string): void {
  const user = serverUser();
  if (user.uid !== undefined) chownSync(file, user.uid, user.gid);
}

/** PostgreSQL refuses to run as the administrator, as whom tests run in a container. */
function serverUser(): { readonly uid: number; readonly gid: number } | { readonly uid?: never } {
  if (process.geteuid?.() !== 0) return {};
  const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
