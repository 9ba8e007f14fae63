import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What Microsoft's Open XML SDK finds wrong in a document. */
export function findings(bytes: Uint8Array): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  try {
    const file = join(folder, 'saved.docx');
    writeFileSync(file, bytes);
    const validator = resolve('node_modules/.bin/ooxml-validator');
    return JSON.parse(spawnSync(validator, [file], { encoding: 'utf8' }).stdout).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
