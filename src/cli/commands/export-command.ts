import type { Command } from 'commander';
import { exitStatus, type ExitStatus } from '../exit-status';
import { onStore, type OpenStore } from '../on-store';
import { printableJson } from '../printing/printable';
import { refused } from '../refused';

const examples = `
Examples:
  send-benchmark export --school 117123 > what-we-hold.json`;

/** `send-benchmark export`: the answer to a school's question “what do you hold about us”. */
export function addExportCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command('export')
    .summary('print all that is held about a school')
    .description('Print all that the store holds about a school, as JSON.')
    .requiredOption('--school <urn>', 'the URN of the school')
    .addHelpText('after', examples);
  onStore(command, end, exportSchool, 'unlimited');
}

async function exportSchool(
  { store }: OpenStore,
  { school }: { readonly school: string },
): Promise<ExitStatus> {
  const { heldAboutSchool } = await import('../../collector/summaries/held-about-school');
  const held = await heldAboutSchool(store, school);
  if (held === null) return refused(`There is no school with the URN ${school}.`);
  process.stdout.write(`${printableJson(held)}\n`);
  return exitStatus.done;
}
