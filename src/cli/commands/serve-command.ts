import { type Command, InvalidArgumentError, Option } from 'commander';
import { nameOfDatabase } from '../../collector/configuration/configuration';
import {
  configurationFrom,
  configurationOption,
  databaseOption,
  type DatabaseOptions,
} from '../configuration-option';
import type { ExitStatus } from '../exit-status';
import { orRefused } from '../refused';
import { greeting } from '../serving/greeting';
import { serveUntilStopped } from '../serving/serve-until-stopped';

interface ServeOptions extends DatabaseOptions {
  readonly port?: string;
  readonly demonstration: boolean;
  readonly empty: boolean;
}

/** `send-benchmark serve`: the pane and the collector. */
export function addServeCommand(program: Command, version: string, end: (status: ExitStatus) => void): void {
  program
    .command('serve')
    .summary('serve the pane and the collector')
    .description(
      'Serve the pane, the manifest and the collector on this computer, until Ctrl-C. Settings come from the ' +
        'environment or a file (docs/maintainer.md lists them); PUBLIC_URL names the https address under which ' +
        'schools reach it, DATABASE_URL a PostgreSQL database.',
    )
    .option('-p, --port <number>', 'the port to listen on (default: 3000)', portNumber)
    .addOption(databaseOption())
    .addOption(configurationOption())
    .option('--demonstration', 'add a preview without Word and an invented area of 40 schools', false)
    .addOption(
      new Option('--empty', 'a demonstration without the invented area')
        .default(false)
        .implies({ demonstration: true }),
    )
    .action(async (options: ServeOptions) => {
      end(await orRefused(() => serve(options, version)));
    });
}

async function serve(
  { config, port, database, demonstration, empty }: ServeOptions,
  version: string,
): Promise<ExitStatus> {
  const configuration = await configurationFrom(config, { PORT: port, DATABASE_FILE: database });
  return serveUntilStopped({
    configuration,
    ...(demonstration && { demonstration: empty ? 'empty' : 'filled' }),
    version,
    page: demonstration ? 'preview.html' : 'taskpane.html',
    ...(configuration.log && !demonstration && { log: process.stderr }),
    onListening: (address, server) => {
      process.stdout.write(`${greeting(address, server, nameOfDatabase(configuration.database))}\n`);
    },
  });
}

/** Kept as text, because it stands in for the setting PORT. */
function portNumber(text: string): string {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return text;
}
