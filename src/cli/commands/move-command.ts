import type { Command } from 'commander';
import { nameOfDatabase } from '../../collector/configuration/configuration';
import { isPostgresUrl } from '../../collector/store/engines/postgres-url';
import { exitStatus, type ExitStatus } from '../exit-status';
import { onStore, type OpenStore, withDatabase } from '../on-store';
import { printDigests, rowCounts } from '../printing/print-digests';
import { refused } from '../refused';

const examples = `
Examples:
  MOVE_TO=postgres://collector:…@db.example.org/send?sslmode=verify-full send-benchmark move

Stop the collector first, and start it again with DATABASE_URL set to the new
address: what is sent in between stays behind.`;

/** `send-benchmark move`: from SQLite to PostgreSQL. */
export function addMoveCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command('move')
    .summary('take a pilot from SQLite to PostgreSQL')
    .description(
      'Copy everything into an empty PostgreSQL database, in one transaction. What both then hold is counted and ' +
        'compared; where it differs, nothing is kept. The SQLite file stays as it is.',
    )
    .option(
      '--to <address>',
      'the PostgreSQL database, in place of MOVE_TO in the environment; without a password',
    )
    .addHelpText('after', examples);
  onStore(command, end, move, 'unlimited');
}

async function move(
  { database: from, configuration, by }: OpenStore,
  { to: said }: { readonly to?: string },
): Promise<ExitStatus> {
  if (said !== undefined && URL.canParse(said) && new URL(said).password !== '') {
    return refused(
      'Everybody on this machine can read a password after --to in the list of processes. ' +
        'Put the address into MOVE_TO in the environment instead.',
    );
  }
  const to = said ?? process.env['MOVE_TO'] ?? '';
  if (!isPostgresUrl(to)) {
    return refused('Name the PostgreSQL database in MOVE_TO; its address begins with postgres://.');
  }
  if (from.sqlite === null)
    return refused('The store is on PostgreSQL already. Only a SQLite file is moved.');
  const { haveAlone } = await import('../../collector/store/engines/sqlite/have-alone');
  haveAlone(from.sqlite);
  const { copyStore } = await import('../../collector/store/upkeep/copy-store');
  const { Store } = await import('../../collector/store/store');
  return withDatabase(to, configuration, 'unlimited', async (target) => {
    const digests = await copyStore(from, target);
    const detail = rowCounts(digests);
    await new Store(target.kysely).audit.add(by, 'store.moved', 'store', detail);
    process.stdout.write(`Moved to ${nameOfDatabase(to)}, the same on both sides:\n${printDigests(digests)}`);
    return exitStatus.done;
  });
}
