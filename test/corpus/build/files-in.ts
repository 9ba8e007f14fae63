import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCase, ExpectedReading } from '../case';

/** Cases from the documents of a folder, each with its expected reading beside it as JSON. */
export function filesIn(folder: string, prefix: string): CorpusCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => ({
      name: `${prefix}: ${name}`,
      bytes: () => new Uint8Array(readFileSync(join(folder, name))),
      expected: JSON.parse(
        readFileSync(join(folder, name.replace(/docx$/, 'json')), 'utf8'),
      ) as ExpectedReading,
    }));
}
