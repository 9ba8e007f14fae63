import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { exitStatus, type ExitStatus } from './exit-status';

/** The project's folder, seen from the built command line in `dist/node/cli`. */
const project = path.resolve(__dirname, '../../..');

interface ServeOptions {
  readonly port: number;
  readonly database: string;
  readonly demonstration: boolean;
}

/** `send-benchmark serve`: the pane and the collector. */
export function addServeCommand(program: Command, version: string, end: (status: ExitStatus) => void): void {
  program
    .command('serve')
    .summary('serve the pane and the collector')
    .description(
      'Serve the pane, the manifest and the collector on this computer, until Ctrl-C. PUBLIC_URL names the https ' +
        'address under which schools reach it.',
    )
    .option('-p, --port <number>', 'the port to listen on', portNumber, 3000)
    .option('-d, --database <file>', 'the SQLite file', 'data/send-benchmark.sqlite')
    .option('--demonstration', 'add a preview without Word and an invented school', false)
    .action(async (options: ServeOptions) => {
      end(await serve(options, version));
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return port;
}

async function serve({ port, database, demonstration }: ServeOptions, version: string): Promise<ExitStatus> {
  if (!existsSync(path.join(project, 'dist/web', demonstration ? 'preview.html' : 'taskpane.html'))) {
    process.stderr.write('The pages are not built yet. Run `npm run preview` from the project’s folder.\n');
    return exitStatus.notDone;
  }
  try {
    // Loaded only here: reading documents needs no server and no database.
    const { buildServer } = await import('./web-server');
    const publicUrl = process.env.PUBLIC_URL ?? null;
    const app = await buildServer({ database, project, publicUrl, version, demonstration });
    const address = await app.listen({ port, host: '127.0.0.1' });
    process.stdout.write(
      `${demonstration ? `Preview:   ${address}/preview\n` : ''}Collector: ${address}/api/v1\nPress Ctrl-C to stop.\n`,
    );
    await interrupted();
    await app.close();
    return exitStatus.done;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what uses it, or choose another with --port.`
        : `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`${why}\n`);
    return exitStatus.notDone;
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
