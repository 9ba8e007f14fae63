import type { Command } from 'commander';
import { exitStatus, type ExitStatus } from '../exit-status';
import { printable } from '../printing/printable';
import { writeTemplate } from '../template';

const examples = `
Examples:
  send-benchmark template
  send-benchmark template Documents`;

/** `send-benchmark template`: the Word document to start from. */
export function addTemplateCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command('template')
    .summary('write the starter template')
    .description('Write the starter template, and a filled-in sample of it, into a folder.')
    .argument('[folder]', 'the folder to write into', '.')
    .addHelpText('after', examples)
    .action(async (folder: string) => {
      end(await write(folder));
    });
}

async function write(folder: string): Promise<ExitStatus> {
  try {
    await writeTemplate(folder);
    process.stdout.write(`The starter template and the sample are in ${printable(folder)}\n`);
    return exitStatus.done;
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    process.stderr.write(`The template could not be written into ${printable(folder)} (${why}).\n`);
    return exitStatus.notDone;
  }
}
