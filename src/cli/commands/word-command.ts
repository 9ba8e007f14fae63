import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { readConfiguration } from '../../collector/configuration/configuration';
import { readDevelopmentCertificate } from '../serving/development-certificate';
import { databaseOption, type DatabaseOptions } from '../configuration-option';
import type { ExitStatus } from '../exit-status';
import { openInWord, type WordSession } from '../serving/open-in-word';
import { serveUntilStopped } from '../serving/serve-until-stopped';

/** `send-benchmark word`, run from the project's folder: the add-in in the Word of this computer. */
export function addWordCommand(program: Command, version: string, end: (status: ExitStatus) => void): void {
  program
    .command('word')
    .summary('open the add-in in Word, for development')
    .description(
      'Make a development certificate, serve the add-in at https://localhost:3000 with an invented school, and ' +
        "open Word with it. Microsoft's own tools are fetched for this.",
    )
    .addOption(databaseOption())
    .option('--check', 'say how to find out what is different in this Word')
    .action(async ({ database, check }: DatabaseOptions & { readonly check?: true }) => {
      const session: WordSession = {
        platform: process.platform,
        run,
        readCertificate: readDevelopmentCertificate,
        serve: (certificate, onListening) =>
          serveUntilStopped({
            configuration: {
              ...readConfiguration({ DATABASE_FILE: database }),
              host: 'localhost',
              port: 3000,
            },
            version,
            demonstration: 'empty',
            certificate,
            page: 'taskpane.html',
            onListening: async (_address, { demonstration }) =>
              await onListening(demonstration?.connection.key ?? ''),
          }),
        say: (line) => process.stdout.write(`${line}\n`),
      };
      end(await openInWord(session, check === true ? 'checking' : 'trying'));
    });
}

/** Through the shell, because npx is a batch file on Windows; the commands are our own and take nothing in. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const tool = spawn(command, { shell: true, stdio: 'inherit' });
    tool.on('error', () => resolve(false));
    tool.on('close', (code) => resolve(code === 0));
  });
}
