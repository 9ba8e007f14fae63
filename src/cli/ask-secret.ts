import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** A stream that takes readline's echo of the typing and shows nothing. */
const nowhere = () =>
  new Writable({
    write(_shown, _encoding, done) {
      done();
    },
  });

/** Asks on the terminal for something that is not shown while it is typed. Null where it is broken off. */
export async function askSecret(question: string): Promise<string | null> {
  // It comes before the question, because from here on the terminal shows no typing.
  const terminal = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
  process.stderr.write(question);
  const broken = new AbortController();
  terminal.once('close', () => broken.abort());
  try {
    return await terminal.question('', { signal: broken.signal });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
