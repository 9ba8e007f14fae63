import type { Command } from 'commander';
import type { Store } from '../../collector/store/store';
import { frameworks } from '../../framework/frameworks';
import { counted } from '../../wording/sentences';
import type { Collected } from '../collected-files';
import { configurationOption, databaseOption } from '../configuration-option';
import { exitStatus, type ExitStatus } from '../exit-status';
import { type StoreOptions, workOnStore } from '../work-on-store';

interface CollectOptions extends StoreOptions {
  readonly collection: string;
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

/** `send-benchmark collect`: takes what schools have e-mailed. */
export function addCollectCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
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
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async (files: string[], options: CollectOptions) => {
      if (options.school !== undefined && files.length > 1) {
        process.stderr.write('With --school, name one file.\n');
        end(exitStatus.wrongUsage);
        return;
      }
      end(await workOnStore(options, (store) => collect(files, store, options)));
    });
}

async function collect(
  files: readonly string[],
  store: Store,
  { collection, school, confirm }: CollectOptions,
): Promise<ExitStatus> {
  const { collectFiles } = await import('../collected-files');
  const { printCollected } = await import('../printing/print-collected');
  const at = new Date();
  const today = at.toISOString().slice(0, 10);
  const collected = await collectFiles(files, store, { collection, today, at, urn: school ?? null });
  process.stdout.write(`${printCollected(collected)}\n`);
  const fresh = collected.flatMap((one) => (one.kind === 'new' ? [one] : []));
  if (confirm) {
    await storeAll(fresh, store, at);
    process.stderr.write(`Stored: ${counted(fresh.length, 'summary', 'summaries')}.\n`);
  } else if (fresh.length > 0) {
    process.stderr.write('Nothing has been stored. Add --confirm to store them.\n');
  }
  const leftOver = collected.some(({ kind }) => kind === 'refused' || kind === 'unsure');
  return leftOver ? exitStatus.notDone : exitStatus.done;
}

/** The earliest first: of several of one school the newest counts. */
async function storeAll(
  fresh: readonly Extract<Collected, { kind: 'new' }>[],
  store: Store,
  at: Date,
): Promise<void> {
  const { importSummary } = await import('../../collector/imports/import-summary');
  const inTime = [...fresh].sort((one, other) =>
    one.summary.completedOn.localeCompare(other.summary.completedOn),
  );
  for (const { summary, source } of inTime) {
    await importSummary(summary, source, { actor: 'command-line', at }, store, frameworks);
  }
}
