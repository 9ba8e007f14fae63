import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { RegistryFile } from '../../collector/registry/read-registry-file';
import { exitStatus, type ExitStatus } from '../exit-status';
import { onStore, type OpenStore } from '../on-store';
import { ProgressBar } from '../printing/progress';
import { reasonOf } from '../printing/reason';
import { refused } from '../refused';

interface ImportOptions {
  readonly areas?: string;
  readonly links?: string;
  readonly localAuthority?: string;
  readonly preview: boolean;
}

const importExamples = `
Examples:
  send-benchmark registry import edubasealldata20270901.csv --local-authority 919 \\
    --links links_edubasealldata20270901.csv --areas areas.csv --preview

The files come from get-information-schools.service.gov.uk, Downloads. The file of
areas is your own: a column Area with an area’s id, and beside it URN, Postcode
(whole or its beginning) or Town.`;

/** `send-benchmark registry`: counties, areas and schools. */
export function addRegistryCommand(program: Command, end: (status: ExitStatus) => void): void {
  const registry = program.command('registry').summary('keep counties, areas and schools');
  onStore<ImportOptions, [file: string]>(
    registry
      .command('import')
      .summary('import schools')
      .description(
        'Import schools from the Department for Education’s files, as they come. Nothing is deleted, and bad rows ' +
          'are told without stopping the others.',
      )
      .argument('<file>', 'the establishment fields, edubasealldata….csv')
      .option('--areas <file>', 'which school belongs to which area')
      .option('--links <file>', 'which school took the place of which, links_edubasealldata….csv')
      .option('--local-authority <number>', 'take the schools of one local authority', threeDigits)
      .option('--preview', 'say what would change, and change nothing', false)
      .addHelpText('after', importExamples),
    end,
    importFiles,
  );
  onStore<object, [id: string, name: string]>(
    registry
      .command('county')
      .summary('add a county, or rename it')
      .argument('<id>', 'such as hertfordshire')
      .argument('<name>'),
    end,
    async ({ store, by }, _options, id, name) => {
      const { saveCounty } = await import('../../collector/registry/keep-areas');
      await saveCounty(store, { id, name }, by);
    },
  );
  onStore<{ readonly county: string }, [id: string, name: string]>(
    registry
      .command('area')
      .summary('add an area of a county, or change it')
      .argument('<id>', 'such as dspl3')
      .argument('<name>')
      .requiredOption('--county <id>', 'the county'),
    end,
    async ({ store, by }, { county }, id, name) => {
      const { saveArea } = await import('../../collector/registry/keep-areas');
      await saveArea(store, { id, name, county }, by);
    },
  );
}

async function importFiles(
  { store, by }: OpenStore,
  options: ImportOptions,
  file: string,
): Promise<ExitStatus> {
  const { readRegistryFile, noFiles } = await import('../../collector/registry/read-registry-file');
  const { confirmImport, previewImport } = await import('../../collector/registry/import-registry');
  const { printImport } = await import('../printing/print-import');
  const named: readonly (readonly [RegistryFile, string | undefined])[] = [
    ['establishments', file],
    ['successions', options.links],
    ['areas', options.areas],
  ];
  let files = noFiles;
  for (const [kind, name] of named) {
    if (name === undefined) continue;
    const size = await sizeOf(name);
    if (size === null) return exitStatus.notDone;
    files = await readRegistryFile(kind, withProgress(name, size), store, files);
  }
  const localAuthority = options.localAuthority ?? null;
  const plan = await previewImport(store, files, { localAuthority });
  if (!options.preview && plan.writes.length > 0) {
    const bar = new ProgressBar('Writing', plan.writes.length);
    const confirmation = { digest: plan.digest, ...by };
    await confirmImport(store, files, { localAuthority }, confirmation, (written) => bar.show(written));
    bar.clear();
  }
  process.stdout.write(`${printImport(plan)}\n`);
  if (options.preview) process.stderr.write('This was a preview: nothing has been written.\n');
  return exitStatus.done;
}

/** Null, and said on stderr, where there is no such file. */
async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    refused(`${file}: ${reasonOf(error).text}`);
    return null;
  }
}

async function* withProgress(file: string, size: number): AsyncGenerator<Uint8Array> {
  const bar = new ProgressBar('Reading', size);
  let read = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    read += chunk.length;
    bar.show(read);
    yield chunk;
  }
  bar.clear();
}

function threeDigits(text: string): string {
  if (/^\d{3}$/.test(text)) return text;
  throw new InvalidArgumentError('A local authority has a number of three digits, such as 919.');
}
