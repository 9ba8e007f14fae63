import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status';
import { onStore } from '../on-store';
import { printDigests, rowCounts } from '../printing/print-digests';
import { printable } from '../printing/printable';

const examples = `
Examples:
  send-benchmark restore 2027-06-18.sqlite --database data/new.sqlite
  DATABASE_URL=postgres://… send-benchmark restore 2027-06-18.sqlite`;

/** `send-benchmark restore`: a backup into an empty store. */
export function addRestoreCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command('restore')
    .summary('restore a backup into an empty store')
    .description(
      'Read a backup into an empty store, on either engine. What both then hold is compared; where it differs, ' +
        'nothing is kept.',
    )
    .argument('<file>', 'a file that backup has written')
    .addHelpText('after', examples);
  onStore<object, [file: string]>(
    command,
    end,
    async ({ store, database, by }, _options, file) => {
      const { restore } = await import('../../collector/store/upkeep/backup');
      const digests = await restore(file, database);
      await store.audit.add(by, 'store.restored', 'store', rowCounts(digests));
      process.stdout.write(
        `Restored from ${printable(file)}, the same on both sides:\n${printDigests(digests)}`,
      );
    },
    'unlimited',
  );
}
