import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCase, ExpectedReading } from '../../case';

const folder = join(__dirname, '..', '..', 'files');

/** The documents that LibreOffice saved, each with its expected reading beside it as JSON. */
export const fileCases: CorpusCase[] = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .sort()
  .map((name) => ({
    name: `file: ${name}`,
    bytes: () => new Uint8Array(readFileSync(join(folder, name))),
    expected: JSON.parse(
      readFileSync(join(folder, name.replace(/docx$/, 'json')), 'utf8'),
    ) as ExpectedReading,
  }));
