import type { Command } from 'commander';
import type { Forgotten } from '../../collector/store/upkeep/retention';
import type { Store } from '../../collector/store/store';
import { configurationOption, databaseOption, type DatabaseOptions } from '../configuration-option';
import { exitStatus, type ExitStatus } from '../exit-status';
import { NotDone } from '../not-done';
import { printable } from '../printing/printable';

const examples = `
Examples:
  send-benchmark forget --school 117123
  send-benchmark forget --school 117123 --yes
  send-benchmark forget --collection 2026-27 --yes`;

interface ForgetOptions extends DatabaseOptions {
  readonly school?: string;
  readonly collection?: string;
  readonly yes: boolean;
}

/** Thrown to take back what was deleted only to say how much it would be. */
class OnlyTried extends Error {}

/** `send-benchmark forget`: deletes what is to be kept no longer. */
export function addForgetCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('forget')
    .summary('delete all that is held of a school or a collection')
    .description(
      'Delete all that a school has sent, or a whole collection, with proof of what went and what is left. ' +
        'Without --yes it only says what it would delete. The audit trail, the registry and backups stay.',
    )
    .option('--school <urn>', 'the URN of a school')
    .option('--collection <id>', 'the id of a collection')
    .option('--yes', 'delete it, for good', false)
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async (options: ForgetOptions) => {
      if ((options.school === undefined) === (options.collection === undefined)) {
        process.stderr.write('Name either --school or --collection. Add --help for what is possible.\n');
        end(exitStatus.wrongUsage);
        return;
      }
      // Loaded only here: reading documents needs no database.
      const { withDatabase } = await import('../with-database');
      const { Store } = await import('../../collector/store/store');
      end(await withDatabase(options, ({ kysely }) => forget(new Store(kysely), options)));
    });
}

async function forget(store: Store, { school, collection, yes }: ForgetOptions): Promise<void> {
  try {
    await store.transaction(async (inner) => {
      const [subject, forgotten] =
        school === undefined
          ? await forgetCollection(inner, collection ?? '')
          : await forgetSchool(inner, school);
      process.stdout.write(`${printable(subject)}${yes ? '' : ', not yet deleted'}:\n${printed(forgotten)}`);
      if (!yes) throw new OnlyTried();
      const detail = Object.fromEntries(forgotten.map(({ table, deleted }) => [table, deleted]));
      const [actor, action] = [
        'command-line',
        school === undefined ? 'collection.forgotten' : 'school.forgotten',
      ];
      await inner.audit.add({ at: new Date(), actor, action, subject, detail });
    });
  } catch (error) {
    if (!(error instanceof OnlyTried)) throw error;
    process.stdout.write('Nothing was deleted. Add --yes to delete it for good.\n');
  }
}

async function forgetSchool(store: Store, urn: string): Promise<[string, Forgotten[]]> {
  if ((await store.schools.find(urn)) === null) throw new NotDone(`There is no school with the URN ${urn}.`);
  return [`school:${urn}`, await store.retention.forgetSchool(urn)];
}

async function forgetCollection(store: Store, id: string): Promise<[string, Forgotten[]]> {
  if ((await store.collections.find(id)) === null) throw new NotDone(`There is no collection “${id}”.`);
  return [`collection:${id}`, await store.retention.forgetCollection(id)];
}

function printed(forgotten: readonly Forgotten[]): string {
  return forgotten
    .map(({ table, deleted, left }) => {
      const numbers = `${String(deleted).padStart(7)} deleted, ${String(left).padStart(7)} of others left`;
      return `${table.padEnd(18)}${numbers}\n`;
    })
    .join('');
}
