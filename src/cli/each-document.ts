import { exitStatus, type ExitStatus } from './exit-status';
import { ProgressLine } from './printing/progress';
import { readDocument, type DocumentReading } from './read-document';

/** Reads the files one after another, hands each reading on, and says how it went with all of them. */
export async function eachDocument(
  files: readonly string[],
  use: (reading: DocumentReading) => void,
): Promise<ExitStatus> {
  const progress = new ProgressLine(files.length);
  let status: ExitStatus = exitStatus.done;
  for (const file of files) {
    progress.next(file);
    const reading = await readDocument(file);
    progress.clear();
    if (!reading.recognised) status = exitStatus.notDone;
    use(reading);
  }
  return status;
}

/** Prints each of the files for people, with an empty line between two. */
export async function printEachDocument(
  files: readonly string[],
  print: (reading: DocumentReading) => string,
): Promise<ExitStatus> {
  let between = '';
  return eachDocument(files, (reading) => {
    process.stdout.write(`${between}${print(reading)}\n`);
    between = '\n';
  });
}
