import { type Command, InvalidArgumentError } from 'commander';
import type { CollectionState } from '../../api/resources/collections';
import type { Collection } from '../../collector/store/collections/collections';
import { frameworks } from '../../framework/frameworks';
import type { CollectionId } from '../../framework/identifiers';
import type { ExitStatus } from '../exit-status';
import { onStore } from '../on-store';
import { printable } from '../printing/printable';

interface AddOptions {
  readonly opens: Date;
  readonly closes: Date;
  readonly edition: string;
}

const examples = `
Examples:
  send-benchmark collection add 2026-27 "Summer 2027" --opens 2027-05-01 --closes 2027-07-21
  send-benchmark collection open 2026-27

A day begins at midnight in UTC; a moment is written as 2027-07-20T16:00:00Z.`;

/** The commands that change a collection's state. */
const moves: readonly (readonly [name: string, state: CollectionState, summary: string])[] = [
  ['open', 'open', 'let schools send to a collection, also again'],
  ['close', 'closed', 'close a collection; what still comes is late'],
  ['publish', 'published', 'publish a collection that is closed; it takes nothing any more'],
];

/** `send-benchmark collection`: adds collections, and opens, closes and publishes them. */
export function addCollectionCommand(program: Command, end: (status: ExitStatus) => void): void {
  const collection = program.command('collection').summary('add, open, close and publish collections');
  onStore<AddOptions, [id: string, name: string]>(
    collection
      .command('add')
      .summary('add a collection as a draft')
      .argument('<id>', 'such as 2026-27', collectionId)
      .argument('<name>', 'such as "Summer 2027"')
      .requiredOption('--opens <day>', 'when schools can begin to send', moment)
      .requiredOption('--closes <day>', 'from when on a summary is late', moment)
      .option('--edition <edition>', 'the framework’s edition', frameworks.at(-1)?.edition)
      .addHelpText('after', examples),
    end,
    async ({ store, by }, { opens: opensAt, closes: closesAt, edition: framework }, id, name) => {
      const { addCollection } = await import('../../collector/collections/manage-collections');
      print([await addCollection(store, frameworks, id, { name, framework, opensAt, closesAt }, by)]);
    },
  );
  for (const [name, state, summary] of moves) {
    onStore<object, [id: string]>(
      collection.command(name).summary(summary).argument('<id>', 'the id of the collection'),
      end,
      async ({ store, by }, _options, id) => {
        const { moveCollection } = await import('../../collector/collections/manage-collections');
        const moved = await moveCollection(store, id, state, by);
        if (moved.state === 'published') {
          const { publishFigures } = await import('../../collector/figures/publish-figures');
          await publishFigures({ store, frameworks }, id, by.at);
        }
        print([moved]);
      },
    );
  }
  onStore(collection.command('list').summary('list all collections'), end, async ({ store }) =>
    print(await store.collections.list()),
  );
}

function print(collections: readonly Collection[]): undefined {
  for (const { id, name, state, framework, opensAt, closesAt } of collections) {
    const times = `${opensAt.toISOString()} to ${closesAt.toISOString()}`;
    process.stdout.write(`${printable(`${id}  ${name}  ${state}  ${times}  ${framework}`)}\n`);
  }
}

function moment(text: string): Date {
  const isMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/.test(text);
  const date = new Date(text);
  if (isMoment && !Number.isNaN(date.getTime())) return date;
  throw new InvalidArgumentError('Write a day as 2027-07-20, or a moment as 2027-07-20T16:00:00Z.');
}

function collectionId(text: string): CollectionId {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text)) return text;
  throw new InvalidArgumentError('An id has letters, digits, dots and dashes, such as 2026-27.');
}
