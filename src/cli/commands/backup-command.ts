import type { Command } from 'commander';

import { configurationOption, databaseOption, type DatabaseOptions } from '../configuration-option';
import type { ExitStatus } from '../exit-status';
import { printDigests } from '../printing/print-digests';
import { printable } from '../printing/printable';

const examples = `
Examples:
  send-benchmark backup 2027-06-18.sqlite
  DATABASE_URL=postgres://… send-benchmark backup 2027-06-18.sqlite`;

/** `send-benchmark backup`: everything that the store holds, in one file. */
export function addBackupCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('backup')
    .summary('back the store up, also while it is in use')
    .description(
      'Write everything that the store holds into a new file, also while the collector runs. The file is a ' +
        'SQLite database, whichever engine the store is on.',
    )
    .argument('<file>', 'the file to write')
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async (file: string, options: DatabaseOptions) => {
      // Loaded only here: reading documents needs no database.
      const { withDatabase } = await import('../with-database');
      const { backUp } = await import('../../collector/store/upkeep/backup');
      const status = await withDatabase(options, async (database) => {
        const digests = await backUp(database, file);
        process.stdout.write(`${printable(file)} holds:\n${printDigests(digests)}`);
      });
      end(status);
    });
}
