import { exitStatus, type ExitStatus } from './exit-status';
import { printable } from './printing/printable';

/** Says on stderr why a command does not do its work, a sentence a line. */
export function refused(...why: readonly string[]): ExitStatus {
  process.stderr.write(why.map((sentence) => `${printable(sentence)}\n`).join(''));
  return exitStatus.notDone;
}

/**
 * Does a command's work. Wrong settings, refusals of the collector and the operating system, and faults of the
 * store are said on stderr. Any other error is a fault of the program and is thrown on.
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
    if (fault !== null) return refused(fault.message);
    const sentence = systemSentence(error);
    if (sentence === null) throw error;
    return refused(sentence);
  }
}

/** The operating system's codes, in words that follow a file's name. */
const systemAnswers: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by the user who runs this program',
  EISDIR: 'is a folder',
  ENOENT: 'is not there, or its folder is not',
  ENOSPC: 'does not fit on its disk',
  ENOTDIR: 'is in no folder',
  EPERM: 'may not be used by the user who runs this program',
  EROFS: 'is on a disk that can only be read',
};

/** What the operating system refused, in a sentence; null for any other error. */
function systemSentence(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if (!('syscall' in error) || !('code' in error)) return null;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : 'A file';
  return `${file} ${systemAnswers[String(error.code)] ?? 'cannot be used'} (${String(error.code)}).`;
}
