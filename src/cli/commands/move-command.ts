import type { Command } from 'commander';
import { nameOfDatabase } from '../../collector/configuration/configuration';
import { isPostgresUrl } from '../../collector/store/engines/postgres-url';
import { configurationOption, databaseOption, type DatabaseOptions } from '../configuration-option';
import type { ExitStatus } from '../exit-status';
import { NotDone } from '../not-done';
import { printDigests, rowCounts } from '../printing/print-digests';

const examples = `
Examples:
  send-benchmark move --to postgres://collector@db.example.org/send?sslmode=verify-full

Stop the collector first, and start it again with DATABASE_URL set to the new
address: what is sent in between stays behind.`;

/** `send-benchmark move`: from SQLite to PostgreSQL. */
export function addMoveCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('move')
    .summary('take a pilot from SQLite to PostgreSQL')
    .description(
      'Copy everything into an empty PostgreSQL database, in one transaction. What both then hold is counted and ' +
        'compared; where it differs, nothing is kept. The SQLite file stays as it is.',
    )
    .requiredOption('--to <address>', 'the PostgreSQL database, as in DATABASE_URL')
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async ({ to, ...options }: DatabaseOptions & { readonly to: string }) => {
      // Loaded only here: reading documents needs no database.
      const { withDatabase, withOpen } = await import('../with-database');
      const { copyStore } = await import('../../collector/store/upkeep/copy-store');
      const { Store } = await import('../../collector/store/store');
      const status = await withDatabase(options, async (from) => {
        if (!isPostgresUrl(to)) throw new NotDone('The address after --to begins with postgres://.');
        await withOpen(to, async (target) => {
          const digests = await copyStore(from, target);
          await new Store(target.kysely).audit.add({
            at: new Date(),
            actor: 'command-line',
            action: 'store.moved',
            subject: 'store',
            detail: rowCounts(digests),
          });
          process.stdout.write(
            `Moved to ${nameOfDatabase(to)}, the same on both sides:\n${printDigests(digests)}`,
          );
        });
      });
      end(status);
    });
}
