import { exitStatus, type ExitStatus } from './exit-status';
import { printable } from './printing/printable';

/** Says on stderr why a command does not do its work, a sentence a line. */
export function refused(...why: readonly string[]): ExitStatus {
  process.stderr.write(why.map((sentence) => `${printable(sentence)}\n`).join(''));
  return exitStatus.notDone;
}

/**
 * Does a command's work. Wrong settings, refusals of the collector and faults of the store are said on stderr. Any
 * other error is a fault of the program and is thrown on.
 */
export async function orRefused(work: () => Promise<ExitStatus | undefined>): Promise<ExitStatus> {
  try {
    return (await work()) ?? exitStatus.done;
  } catch (error) {
    // Loaded only here: reading documents needs no collector.
    const { ConfigurationError } = await import('../collector/configuration/setting-reader');
    const { Problem } = await import('../collector/problems/problem');
    const { storeFaultOf } = await import('../collector/store/engines/store-fault-of');
    if (error instanceof ConfigurationError) return refused(...error.faults);
    const fault = error instanceof Problem ? error : storeFaultOf(error);
    if (fault === null) throw error;
    return refused(fault.message);
  }
}
