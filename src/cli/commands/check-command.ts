import type { Command } from 'commander';
import { printEachDocument } from '../each-document';
import type { ExitStatus } from '../exit-status';
import { printFindings } from '../printing/print-reading';

const examples = `
Examples:
  send-benchmark check maple-grove.docx
  send-benchmark check returned/*.docx

The exit status is 0 if every document was recognised, whatever was found in it,
1 if some were not, and 2 if the command line made no sense.`;

/** `send-benchmark check`: prints the findings of documents. */
export function addCheckCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('check')
    .summary('print what is still to do')
    .description('Print what is still to do in Word documents before they are complete.')
    .argument('<file...>', 'Word documents (.docx)')
    .addHelpText('after', examples)
    .action(async (files: string[]) => {
      end(await printEachDocument(files, printFindings));
    });
}
