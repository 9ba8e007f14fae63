import type { Command } from 'commander';
import { frameworks } from '../../framework/frameworks';
import type { CollectionId } from '../../framework/identifiers';
import { counted } from '../../wording/sentences';
import type { NewSummary } from '../collected-files';
import { exitStatus, type ExitStatus } from '../exit-status';
import { onStore, type OpenStore } from '../on-store';

interface CollectOptions {
  readonly collection: CollectionId;
  readonly school?: string;
  readonly confirm: boolean;
}

const examples = `
Examples:
  send-benchmark collect returned/*.docx returned/*.json --collection 2026-27
  send-benchmark collect returned/*.docx --collection 2026-27 --confirm
  send-benchmark collect unclear.docx --collection 2026-27 --school 117123 --confirm

The exit status is 0 if every file has a place, 1 if some were refused or are left
to you, and 2 if the command line made no sense.`;

/** `send-benchmark collect`: takes files that schools have e-mailed. */
export function addCollectCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command('collect')
    .summary('take documents and summary files that schools have e-mailed')
    .description(
      'Read Word documents and summary files that schools have e-mailed, find out whose they are, and store the ' +
        'ratings. Evidence is not stored. Without --confirm it only says what it would store.',
    )
    .argument('<file...>', 'Word documents (.docx) and summary files (.json)')
    .requiredOption('--collection <id>', 'the collection that they are for')
    .option('--school <urn>', 'whose the one file is, where that is not certain')
    .option('--confirm', 'store them', false)
    .addHelpText('after', examples)
    .hook('preAction', (collect) => {
      const { school } = collect.opts<CollectOptions>();
      if (school !== undefined && collect.args.length > 1) collect.error('With --school, name one file.');
    });
  onStore<CollectOptions, [files: readonly string[]]>(command, end, collect);
}

async function collect(
  open: OpenStore,
  { collection, school, confirm }: CollectOptions,
  given: readonly string[],
): Promise<ExitStatus> {
  const { collectFiles } = await import('../collected-files');
  const { printCollected } = await import('../printing/print-collected');
  const { schoolFiles } = await import('../../intake/left-out');
  const { files, leftOut } = schoolFiles(given, (file) => file);
  if (leftOut !== null) process.stderr.write(`${leftOut}\n`);
  const { at } = open.by;
  const today = at.toISOString().slice(0, 10);
  const collecting = { store: open.store, collection, today, at, urn: school ?? null };
  const collected = await collectFiles(files, collecting);
  process.stdout.write(`${printCollected(collected)}\n`);
  const fresh = collected.flatMap((one) => (one.kind === 'new' ? [one] : []));
  if (confirm) {
    await storeAll(fresh, open);
    process.stderr.write(`Stored: ${counted(fresh.length, 'summary', 'summaries')}.\n`);
  } else if (fresh.length > 0) {
    process.stderr.write('Nothing has been stored. Add --confirm to store them.\n');
  }
  const leftOver = collected.some(({ kind }) => kind === 'refused' || kind === 'unsure');
  return leftOver ? exitStatus.notDone : exitStatus.done;
}

/** The earliest first: of several of one school the newest counts. */
async function storeAll(fresh: readonly NewSummary[], { store, by }: OpenStore): Promise<void> {
  const { importSummary } = await import('../../collector/summaries/import-summary');
  const inTime = [...fresh].sort((one, other) =>
    one.summary.completedOn.localeCompare(other.summary.completedOn),
  );
  for (const { summary, source } of inTime) {
    await importSummary(summary, source, by, store, frameworks);
  }
}
