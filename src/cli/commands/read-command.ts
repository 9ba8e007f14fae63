import type { Command } from 'commander';
import { eachDocument, printEachDocument } from '../each-document';
import type { ExitStatus } from '../exit-status';
import { printableJson } from '../printing/printable';
import { printReading } from '../printing/print-reading';
import { toJson, type DocumentJson } from '../printing/read-json';

const examples = `
Examples:
  send-benchmark read maple-grove.docx
  send-benchmark read --json returned/*.docx > answers.json

The exit status is 0 if every document was recognised, 1 if some were not, and
2 if the command line made no sense.`;

/** `send-benchmark read`: prints the answers in documents. */
export function addReadCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('read')
    .summary('print what documents say')
    .description('Print what Word documents say: the school, the best fits, the evidence, the checklist.')
    .argument('<file...>', 'Word documents (.docx)')
    .option('--json', 'print one JSON array for programs, an object a file')
    .addHelpText('after', examples)
    .action(async (files: string[], options: { json?: boolean }) => {
      end(options.json === true ? await readAsJson(files) : await printEachDocument(files, printReading));
    });
}

async function readAsJson(files: readonly string[]): Promise<ExitStatus> {
  const documents: DocumentJson[] = [];
  const status = await eachDocument(files, (reading) => {
    documents.push(toJson(reading));
  });
  process.stdout.write(`${printableJson(documents)}\n`);
  return status;
}
