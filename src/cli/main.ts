#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitStatus } from './exit-status';
import { run } from './program';

/** The reader of our output may stop, as `head` does. Then the program ends without an error. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

endQuietlyWhenNobodyReads(process.stdout);
endQuietlyWhenNobodyReads(process.stderr);

/**
 * An error that nobody expected is said in a sentence: a stack trace tells an operator nothing, and its first line may
 * quote what a school wrote. For whoever mends it, SEND_BENCHMARK_TRACE=true prints the trace.
 */
function saySentenceOfFaults(): void {
  process.on('uncaughtException', (error: unknown) => {
    const kind = error instanceof Error ? error.name : typeof error;
    const trace = error instanceof Error ? `${error.stack ?? ''}\n` : '';
    process.stderr.write(
      process.env['SEND_BENCHMARK_TRACE'] === 'true'
        ? trace
        : `A fault in this program stopped it (${kind}). Please report it, with what SEND_BENCHMARK_TRACE=true prints.\n`,
    );
    process.exit(exitStatus.notDone);
  });
}

saySentenceOfFaults();
const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  version: string;
};
void run(process.argv.slice(2), version).then((status) => {
  process.exitCode = status;
});
