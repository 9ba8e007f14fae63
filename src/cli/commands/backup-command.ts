import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status';
import { onStore } from '../on-store';
import { printDigests } from '../printing/print-digests';
import { printable } from '../printing/printable';

const examples = `
Examples:
  send-benchmark backup 2027-06-18.sqlite
  DATABASE_URL=postgres://… send-benchmark backup 2027-06-18.sqlite`;

/** `send-benchmark backup`: everything that the store holds, in one file. */
export function addBackupCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command('backup')
    .summary('back the store up, also while it is in use')
    .description(
      'Write everything that the store holds into a new file, also while the collector runs. The file is a ' +
        'SQLite database, whichever engine the store is on.',
    )
    .argument('<file>', 'the file to write')
    .addHelpText('after', examples);
  onStore<object, [file: string]>(
    command,
    end,
    async ({ database }, _options, file) => {
      const { backUp } = await import('../../collector/store/upkeep/backup');
      const digests = await backUp(database, file);
      process.stdout.write(`${printable(file)} holds:\n${printDigests(digests)}`);
    },
    'unlimited',
  );
}
