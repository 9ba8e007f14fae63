import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { configurationOption } from '../configuration-option';
import { exitStatus, type ExitStatus } from '../exit-status';
import { printable } from '../printing/printable';
import { type StoreOptions, workOnStore } from '../work-on-store';

interface KeysOptions extends StoreOptions {
  readonly area?: string;
  readonly all: boolean;
  readonly renew: boolean;
  readonly format: 'links' | 'csv' | 'letters';
  readonly output?: string;
}

const examples = `
Examples:
  send-benchmark keys --area dspl3 --format letters --output letters.html
  send-benchmark keys --all --format csv --output links.csv`;

/** `send-benchmark keys`: schools' keys, made in bulk. */
export function addKeysCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('keys')
    .summary('make keys for schools')
    .description(
      'Make a key for each open school that has none, and hand it over as a link. It is shown this once. ' +
        'PUBLIC_URL names the address with which the links begin.',
    )
    .addOption(new Option('-a, --area <id>', 'the schools of one area').conflicts('all'))
    .option('--all', 'the schools of every area', false)
    .option('--renew', 'also for schools whose key works; that key then works no longer', false)
    .addOption(
      new Option('-f, --format <format>', 'a link a line, a table for mail merge, or letters to print')
        .choices(['links', 'csv', 'letters'])
        .default('links'),
    )
    .option('-o, --output <file>', 'the file to write, which must not be there yet; otherwise it is printed')
    .option('-d, --database <file>', 'the SQLite file (default: data/send-benchmark.sqlite)')
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async (options: KeysOptions) => {
      end(await makeKeys(options));
    });
}

async function makeKeys(options: KeysOptions): Promise<ExitStatus> {
  const { area = null, all, renew, format, output } = options;
  if (area === null && !all) {
    process.stderr.write('Say for which schools: --area with an area’s id, or --all.\n');
    return exitStatus.wrongUsage;
  }
  return workOnStore(options, async (store, { publicUrl }) => {
    const { issueSchoolKeys } = await import('../../collector/access/keys/issue-school-keys');
    const { writtenKeys } = await import('../../collector/access/keys/written-keys');
    if (publicUrl === null) return refused('Set PUBLIC_URL: the links begin with it.');
    if (area !== null && (await store.areas.find(area)) === null) {
      return refused(`There is no area “${printable(area)}”.`);
    }
    const file = output === undefined ? null : await newFile(output);
    if (output !== undefined && file === null) {
      return refused(`${printable(output)} cannot be written, or is there already. No key was made.`);
    }
    const by = { actor: 'command-line', now: new Date() };
    const issued = await issueSchoolKeys(store, { area, renew }, by);
    const { text } = writtenKeys(issued, new URL(publicUrl).origin, format);
    if (output === undefined) process.stdout.write(text);
    else await writeFile(output, text);
    process.stderr.write(`Keys made: ${issued.length}.\n`);
    return exitStatus.done;
  });
}

/** Makes an empty file that only its owner may read; null where it cannot be made, or is there already. */
async function newFile(name: string): Promise<string | null> {
  try {
    await writeFile(name, '', { flag: 'wx', mode: 0o600 });
    return name;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return null;
    throw error;
  }
}

function refused(why: string): ExitStatus {
  process.stderr.write(`${why}\n`);
  return exitStatus.notDone;
}
