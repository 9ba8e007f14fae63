import type { Command } from 'commander';
import { configurationOption, databaseOption, type DatabaseOptions } from '../configuration-option';
import type { ExitStatus } from '../exit-status';
import { NotDone } from '../not-done';
import { printableJson } from '../printing/printable';

const examples = `
Examples:
  send-benchmark export --school 117123 > what-we-hold.json`;

/** `send-benchmark export`: the answer to a school's question “what do you hold about us”. */
export function addExportCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('export')
    .summary('print all that is held about a school')
    .description('Print all that the store holds about a school, as JSON.')
    .requiredOption('--school <urn>', 'the URN of the school')
    .addOption(databaseOption())
    .addOption(configurationOption())
    .addHelpText('after', examples)
    .action(async ({ school, ...options }: DatabaseOptions & { readonly school: string }) => {
      // Loaded only here: reading documents needs no database.
      const { withDatabase } = await import('../with-database');
      const { heldAboutSchool } = await import('../../collector/summaries/held-about-school');
      const { Store } = await import('../../collector/store/store');
      const status = await withDatabase(options, async ({ kysely }) => {
        const held = await heldAboutSchool(new Store(kysely), school);
        if (held === null) throw new NotDone(`There is no school with the URN ${school}.`);
        process.stdout.write(`${printableJson(held)}\n`);
      });
      end(status);
    });
}
