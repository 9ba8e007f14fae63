import type { Command } from 'commander';
import { configurationOption, databaseOption, type DatabaseOptions } from '../configuration-option';
import type { ExitStatus } from '../exit-status';
import { printDigests, rowCounts } from '../printing/print-digests';
import { printable } from '../printing/printable';

const examples = `
Examples:
  send-benchmark restore 2027-06-18.sqlite --database data/new.sqlite
  DATABASE_URL=postgres://… send-benchmark restore 2027-06-18.sqlite`;

/** `send-benchmark restore`: a backup into an empty store. */
export function addRestoreCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('restore')
    .summary('restore a backup into an empty store')
    .description(
      'Read a backup into an empty store, on either engine. What both then hold is compared; where it differs, ' +
        'nothing is kept.',
    )
    .argument('<file>', 'a file that backup has written')
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async (file: string, options: DatabaseOptions) => {
      // Loaded only here: reading documents needs no database.
      const { withDatabase } = await import('../with-database');
      const { restore } = await import('../../collector/store/upkeep/backup');
      const { Store } = await import('../../collector/store/store');
      const status = await withDatabase(options, async (database) => {
        const digests = await restore(file, database);
        await new Store(database.kysely).audit.add({
          at: new Date(),
          actor: 'command-line',
          action: 'store.restored',
          subject: 'store',
          detail: rowCounts(digests),
        });
        process.stdout.write(
          `Restored from ${printable(file)}, the same on both sides:\n${printDigests(digests)}`,
        );
      });
      end(status);
    });
}
