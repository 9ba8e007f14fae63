import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { mapleGrove } from '../../demonstration/maple-grove';
import { hertfordshire2019 } from '../../framework/frameworks';
import { buildTemplate } from '../../template/build-template';
import { exitStatus, type ExitStatus } from '../exit-status';
import { printable } from '../printing/printable';
import { codeOf } from '../printing/reason';
import { refused } from '../refused';

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
    return refused(`The template could not be written into ${folder} (${codeOf(error)}).`);
  }
}

/**
 * Writes the blank document that schools start from, and the same filled in by an invented school, into a
 * folder, which is made where it is missing. Files of the same names are replaced.
 */
async function writeTemplate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'send-benchmark-template.docx'), buildTemplate(hertfordshire2019));
  await writeFile(path.join(folder, 'sample.docx'), buildTemplate(hertfordshire2019, mapleGrove));
}
