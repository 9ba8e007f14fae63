import { type Command, InvalidArgumentError } from 'commander';
import type { Collection, CollectionState } from '../../collector/store/collections/collections';
import { frameworks } from '../../framework/frameworks';
import { configurationOption, databaseOption } from '../configuration-option';
import { exitStatus, type ExitStatus } from '../exit-status';
import { printable } from '../printing/printable';
import { type StoreOptions, workOnStore } from '../work-on-store';

interface AddOptions extends StoreOptions {
  readonly opens: Date;
  readonly closes: Date;
  readonly edition: string;
}

const examples = `
Examples:
  send-benchmark collection add 2026-27 "Summer 2027" --opens 2027-05-01 --closes 2027-07-21
  send-benchmark collection open 2026-27

A day begins at midnight in UTC; a moment is written as 2027-07-20T16:00:00Z.`;

/** What the commands that move a collection on do. */
const moves: readonly (readonly [name: string, state: CollectionState, summary: string])[] = [
  ['open', 'open', 'let schools send to a collection, also again'],
  ['close', 'closed', 'close a collection; what still comes is late'],
  ['publish', 'published', 'publish a collection that is closed; it takes nothing any more'],
];

/** `send-benchmark collection`: rounds of collecting. */
export function addCollectionCommand(program: Command, end: (status: ExitStatus) => void): void {
  const collection = program.command('collection').summary('keep rounds of collecting');
  collection
    .command('add')
    .summary('add a collection as a draft')
    .argument('<id>', 'such as 2026-27', collectionId)
    .argument('<name>', 'such as "Summer 2027"')
    .requiredOption('--opens <day>', 'when schools can begin to send', moment)
    .requiredOption('--closes <day>', 'from when on a summary is late', moment)
    .option('--edition <edition>', 'the framework’s edition', frameworks.at(-1)?.edition)
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async (id: string, name: string, options: AddOptions) => {
      end(
        await workOnStore(options, async (store) => {
          const { addCollection } = await import('../../collector/manage-collections');
          const { opens: opensAt, closes: closesAt, edition: framework } = options;
          const plan = { name, framework, opensAt, closesAt };
          return print([await addCollection(store, frameworks, id, plan, commandLine())]);
        }),
      );
    });
  for (const [name, state, summary] of moves) {
    collection
      .command(name)
      .summary(summary)
      .argument('<id>', 'the id of the collection')
      .addOption(databaseOption())
      .addOption(configurationOption())
      .action(async (id: string, options: StoreOptions) => {
        end(
          await workOnStore(options, async (store) => {
            const { moveCollection } = await import('../../collector/manage-collections');
            return print([await moveCollection(store, id, state, commandLine())]);
          }),
        );
      });
  }
  collection
    .command('list')
    .summary('list all collections')
    .addOption(databaseOption())
    .addOption(configurationOption())
    .action(async (options: StoreOptions) => {
      end(await workOnStore(options, async (store) => print(await store.collections.list())));
    });
}

function print(collections: readonly Collection[]): ExitStatus {
  for (const { id, name, state, framework, opensAt, closesAt } of collections) {
    const times = `${opensAt.toISOString()} to ${closesAt.toISOString()}`;
    process.stdout.write(`${printable(`${id}  ${name}  ${state}  ${times}  ${framework}`)}\n`);
  }
  return exitStatus.done;
}

function commandLine() {
  return { actor: 'command-line', at: new Date() };
}

function moment(text: string): Date {
  const isMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/.test(text);
  const date = new Date(text);
  if (isMoment && !Number.isNaN(date.getTime())) return date;
  throw new InvalidArgumentError('Write a day as 2027-07-20, or a moment as 2027-07-20T16:00:00Z.');
}

function collectionId(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text)) return text;
  throw new InvalidArgumentError('An id has letters, digits, dots and dashes, such as 2026-27.');
}
