import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is built by one program into one folder. */
export interface Part {
  /** The folder, which keeps what it was built from in a file of its own, so that the two go together. */
  readonly folder: string;
  /** What builds it: a program of Node's and its arguments. */
  readonly command: readonly string[];
}

const stamp = '.built-from';

/** A digest of the names and contents of files, and of all files in folders. What is not there adds nothing. */
export function digest(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf).sort()) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Builds at the same time the parts that were not built from this digest by the same command.
 *
 * @param onBuild is called before anything is built, and not at all where nothing has to be
 * @returns the status of the first program that failed, 0 if all is built
 */
export async function buildParts(parts: readonly Part[], from: string, onBuild: () => void): Promise<number> {
  const outdated = parts.filter((part) => builtFrom(part) !== stampOf(part, from));
  if (outdated.length > 0) onBuild();
  const statuses = await Promise.all(outdated.map((part) => build(part, from)));
  return statuses.find((status) => status !== 0) ?? 0;
}

async function build(part: Part, from: string): Promise<number> {
  const file = path.join(part.folder, stamp);
  // A build that is broken off or fails is never taken for one that is there.
  rmSync(file, { force: true });
  const status = await run(part.command);
  if (status === 0) writeFileSync(file, stampOf(part, from));
  return status;
}

function stampOf({ command }: Part, from: string): string {
  return `${from} ${command.join(' ')}\n`;
}

function builtFrom({ folder }: Part): string | null {
  const file = path.join(folder, stamp);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function run(command: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}

function filesOf(input: string): string[] {
  if (!existsSync(input)) return [];
  if (statSync(input).isFile()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
