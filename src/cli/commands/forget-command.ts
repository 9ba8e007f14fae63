import type { Command } from 'commander';
import type { Forgotten } from '../../collector/store/upkeep/retention';
import type { Tables } from '../../collector/store/tables';
import type { Store } from '../../collector/store/store';
import type { CollectionId, Urn } from '../../framework/identifiers';
import type { ExitStatus } from '../exit-status';
import { onStore, type OpenStore } from '../on-store';
import { printable } from '../printing/printable';

const examples = `
Examples:
  send-benchmark forget --school 117123
  send-benchmark forget --school 117123 --yes
  send-benchmark forget --collection 2026-27 --yes`;

interface ForgetOptions {
  readonly school?: string;
  readonly collection?: CollectionId;
  readonly yes: boolean;
}

/** Thrown to roll back a deletion that was only tried, to count the rows. */
class OnlyTried extends Error {}

/** `send-benchmark forget`: deletes the data of a school or of a collection. */
export function addForgetCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command('forget')
    .summary('delete all that is held of a school or a collection')
    .description(
      'Delete all that a school has sent, or a whole collection, with proof of what went and what is left. ' +
        'Without --yes it only says what it would delete. The audit trail, the registry and backups stay.',
    )
    .option('--school <urn>', 'the URN of a school')
    .option('--collection <id>', 'the id of a collection')
    .option('--yes', 'delete it, for good', false)
    .addHelpText('after', examples)
    .hook('preAction', (forget) => {
      const { school, collection } = forget.opts<ForgetOptions>();
      if ((school === undefined) === (collection === undefined)) {
        forget.error('Name either --school or --collection.');
      }
    });
  onStore(command, end, forget, 'unlimited');
}

async function forget(
  { store, database, by }: OpenStore,
  { school, collection, yes }: ForgetOptions,
): Promise<undefined> {
  let tables: readonly (keyof Tables)[] = [];
  try {
    await store.transaction(async (inside) => {
      const { subject, action, forgotten } =
        school === undefined
          ? await forgetCollection(inside, collection ?? '')
          : await forgetSchool(inside, school);
      process.stdout.write(`${printable(subject)}${yes ? '' : ', not yet deleted'}:\n${printed(forgotten)}`);
      if (!yes) throw new OnlyTried();
      const detail = Object.fromEntries(forgotten.map(({ table, deleted }) => [table, deleted]));
      await inside.audit.add(by, action, subject, detail);
      tables = [...forgotten.map(({ table }) => table), 'schools'];
    });
    const { overwriteDeleted } = await import('../../collector/store/upkeep/overwrite');
    await overwriteDeleted(database, tables);
  } catch (error) {
    if (!(error instanceof OnlyTried)) throw error;
    process.stdout.write('Nothing was deleted. Add --yes to delete it for good.\n');
  }
}

async function forgetSchool({ schools, retention }: Store, urn: Urn) {
  const { Problem } = await import('../../collector/problems/problem');
  if ((await schools.find(urn)) === null) {
    throw new Problem('not-found', `There is no school with the URN ${urn}.`);
  }
  const forgotten = await retention.forgetSchool(urn);
  return { subject: `school:${urn}`, action: 'school.forgotten', forgotten } as const;
}

async function forgetCollection(store: Store, id: string) {
  const { requireCollection } = await import('../../collector/collections/manage-collections');
  await requireCollection(store, id);
  const forgotten = await store.retention.forgetCollection(id);
  return { subject: `collection:${id}`, action: 'collection.forgotten', forgotten } as const;
}

function printed(forgotten: readonly Forgotten[]): string {
  return forgotten
    .map(({ table, deleted, left }) => {
      const numbers = `${String(deleted).padStart(7)} deleted, ${String(left).padStart(7)} of others left`;
      return `${table.padEnd(18)}${numbers}\n`;
    })
    .join('');
}
