import { run } from '../../../src/cli/program';

/** Runs a command line in this process, and answers with how it ended and what it printed. */
export async function runCommand(...commandLine: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const listen = (name: 'stdout' | 'stderr') =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  const listeners = [listen('stdout'), listen('stderr')];
  try {
    return { status: await run(commandLine, '1.2.3'), ...printed };
  } finally {
    for (const listener of listeners) listener.mockRestore();
  }
}
