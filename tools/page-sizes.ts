import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the scripts of a page weigh, in bytes as gzip sends them. */
export interface PageSize {
  /** The page's file name. */
  readonly page: string;
  /** The scripts that the page names itself, and so has to wait for; those of other servers are not counted. */
  readonly first: number;
}

/** The pages of a folder that webpack has built, in the order of their names. */
export function pageSizes(folder: string): PageSize[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((page) => {
      const scripts = ownScripts(readFileSync(path.join(folder, page), 'utf8'));
      return { page, first: sum(scripts.map((script) => gzipped(path.join(folder, script)))) };
    });
}

/** What every script of a folder weighs together, in bytes as gzip sends them: those loaded later too. */
export function allScriptsSize(folder: string): number {
  return sum(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => gzipped(path.join(folder, name))),
  );
}

function ownScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc="?\/?([\w./-]+\.js)"?/g)].flatMap((match) => match[1] ?? []);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
