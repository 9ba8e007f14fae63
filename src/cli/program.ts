import { Command, CommanderError } from 'commander';
import { addAccountCommand } from './commands/account-command';
import { addBackupCommand } from './commands/backup-command';
import { addCheckCommand } from './commands/check-command';
import { addCollectCommand } from './commands/collect-command';
import { addCollectionCommand } from './commands/collection-command';
import { exitStatus, type ExitStatus } from './exit-status';
import { addExportCommand } from './commands/export-command';
import { addForgetCommand } from './commands/forget-command';
import { addKeysCommand } from './commands/keys-command';
import { addMoveCommand } from './commands/move-command';
import { addReadCommand } from './commands/read-command';
import { addRegistryCommand } from './commands/registry-command';
import { addRestoreCommand } from './commands/restore-command';
import { addServeCommand } from './commands/serve-command';
import { addTemplateCommand } from './commands/template-command';
import { addWordCommand } from './commands/word-command';

const examples = `
Examples:
  send-benchmark read maple-grove.docx
  send-benchmark check returned/*.docx
  send-benchmark help read`;

/** Runs a command line, without the program's own name, and says how it ended. */
export async function run(commandLine: readonly string[], version: string): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const end = (ended: ExitStatus): void => {
    status = ended;
  };
  const program = new Command('send-benchmark')
    .description(
      'Read and check Word documents of the SEND Benchmark and Planning Tool; no document is changed, and ' +
        'nothing is sent anywhere. Serve the pane for Word and the collector.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('Add --help for what is possible.')
    .addHelpText('after', examples)
    .exitOverride();
  addReadCommand(program, end);
  addCheckCommand(program, end);
  addTemplateCommand(program, end);
  addServeCommand(program, version, end);
  addWordCommand(program, version, end);
  addAccountCommand(program, end);
  addKeysCommand(program, end);
  addBackupCommand(program, end);
  addExportCommand(program, end);
  addForgetCommand(program, end);
  addMoveCommand(program, end);
  addRestoreCommand(program, end);
  addRegistryCommand(program, end);
  addCollectionCommand(program, end);
  addCollectCommand(program, end);
  try {
    await program.parseAsync(commandLine, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage;
  }
}
