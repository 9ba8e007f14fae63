import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hertfordshire2019 } from '../framework/frameworks';
import { buildTemplate } from '../template/build-template';
import { mapleGrove } from '../demonstration/maple-grove';

/**
 * Writes the blank document that schools start from, and the same filled in by an invented school, into a
 * folder, which is made where it is missing. Files of the same names are replaced.
 */
export async function writeTemplate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'send-benchmark-template.docx'), buildTemplate(hertfordshire2019));
  await writeFile(path.join(folder, 'sample.docx'), buildTemplate(hertfordshire2019, mapleGrove));
}
