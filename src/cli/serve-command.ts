import { type Command, InvalidArgumentError } from 'commander';
import type { ExitStatus } from './exit-status';
import { serveUntilStopped } from './serve-until-stopped';
import type { Server } from './web-server';

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
      end(
        await serveUntilStopped({
          ...options,
          version,
          host: '127.0.0.1',
          page: options.demonstration ? 'preview.html' : 'taskpane.html',
          onListening: (address, server) => {
            process.stdout.write(`${greeting(address, server, options.database)}\n`);
          },
        }),
      );
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return port;
}

function greeting(address: string, { connection }: Server, database: string): string {
  const preview =
    connection === null
      ? []
      : [
          `Preview:   ${address}/preview`,
          `School:    ${connection.school.name}, URN ${connection.school.urn}`,
        ];
  return [...preview, `Collector: ${address}/api/v1`, `Database:  ${database}`, 'Press Ctrl-C to stop.'].join(
    '\n',
  );
}
