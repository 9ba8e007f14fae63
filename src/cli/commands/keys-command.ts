import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { KeyFormat } from '../../api/resources/school-keys';
import { exitStatus, type ExitStatus } from '../exit-status';
import { onStore, type OpenStore } from '../on-store';
import { refused } from '../refused';

interface KeysOptions {
  readonly area?: string;
  readonly all: boolean;
  readonly renew: boolean;
  readonly format: KeyFormat;
  readonly output?: string;
}

const examples = `
Examples:
  send-benchmark keys --area dspl3 --format letters --output letters.html
  send-benchmark keys --all --format csv --output links.csv`;

/** `send-benchmark keys`: schools' keys, made in bulk. */
export function addKeysCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
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
    .addHelpText('after', examples)
    .hook('preAction', (keys) => {
      const { area, all } = keys.opts<KeysOptions>();
      if (area === undefined && !all) {
        keys.error('Say for which schools: --area with an area’s id, or --all.');
      }
    });
  onStore(command, end, makeKeys);
}

async function makeKeys(
  { store, configuration: { publicUrl }, by }: OpenStore,
  { area, renew, format, output }: KeysOptions,
): Promise<ExitStatus> {
  const { issueSchoolKeys } = await import('../../collector/access/keys/issue-school-keys');
  const { writtenKeys } = await import('../../collector/access/keys/written-keys');
  if (publicUrl === null) return refused('Set PUBLIC_URL: the links begin with it.');
  if (area !== undefined && (await store.areas.find(area)) === null) {
    return refused(`There is no area “${area}”.`);
  }
  const file = output === undefined ? null : await newFile(output);
  if (output !== undefined && file === null) {
    return refused(`${output} cannot be written, or is there already. No key was made.`);
  }
  const issued = await issueSchoolKeys(store, { area: area ?? null, renew }, by);
  const { text } = writtenKeys(issued, new URL(publicUrl).origin, format);
  if (output === undefined) process.stdout.write(text);
  else await writeFile(output, text);
  process.stderr.write(`Keys made: ${issued.length}.\n`);
  return exitStatus.done;
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
