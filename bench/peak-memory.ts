import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atMost, figure, megabytes, type Measurement } from './measurement';

const mostMegabytes = 120;

/** The most memory that a fresh process ever holds in which nothing is done but to read one document. */
export function peakMemory(bytes: Uint8Array): Measurement {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, bytes);
    return {
      title: 'Peak memory of a fresh process, resident set',
      lines: [
        figure('Node with the reader loaded and nothing read', megabytes(peakOf([]))),
        atMost('reading the filled starter template', peakOf([file]), mostMegabytes, megabytes),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function peakOf(files: readonly string[]): number {
  const kilobytes = execFileSync(process.execPath, [path.join(__dirname, 'read-once.js'), ...files]);
  return Number(kilobytes) / 1024;
}
