import { storedBefore, wouldAccept } from '../collector/summaries/import-summary';
import type { ImportSource } from '../api/resources/imports';
import type { Store } from '../collector/store/store';
import { frameworks } from '../framework/frameworks';
import type { Urn } from '../framework/identifiers';
import { judge, remarksOn, together } from '../intake/judge';
import { type Candidate, type KnownSchool, SchoolMatcher } from '../intake/match-school';
import { type PlacedSummary, summaryFor } from '../intake/numbering';
import { type Collecting, type FileReading, readFile } from '../intake/read-file';
import { ProgressLine } from './printing/progress';
import { loadFile } from './read-document';

/** The fate of a file; `file` is the name as it was given. */
export type Collected = { readonly file: string } & (
  | NewSummary
  | { readonly kind: 'kept out'; readonly school: KnownSchool; readonly reason: string }
  | { readonly kind: 'unsure'; readonly reason: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'refused'; readonly reason: string }
);

/** A summary that can be stored. */
export interface NewSummary extends PlacedSummary {
  readonly kind: 'new';
  readonly source: ImportSource;
  readonly school: KnownSchool;
  /** Remarks for the person who stores it, as sentences. */
  readonly remarks: readonly string[];
}

/** The collection, the store and the moment for which files are judged. */
interface Collection extends Collecting {
  readonly store: Store;
  readonly at: Date;
  /** The school of the files, where the command line names one; null leaves it to the files. */
  readonly urn: Urn | null;
}

/** Reads files, finds each one's school and decides its fate. Nothing is stored. */
export async function collectFiles(
  files: readonly string[],
  collecting: Collection,
): Promise<readonly Collected[]> {
  const matcher = new SchoolMatcher(await collecting.store.schools.list());
  const progress = new ProgressLine(files.length);
  const collected: Collected[] = [];
  for (const file of files) {
    progress.next(file);
    const reading = await readCollected(file, collecting);
    collected.push({ file, ...(await fateOf(file, reading, collected, matcher, collecting)) });
    progress.clear();
  }
  return collected;
}

async function readCollected(file: string, collecting: Collecting): Promise<FileReading> {
  const { bytes, reason } = await loadFile(file);
  return bytes === null ? { kind: 'refused', reason: reason.text } : readFile(file, bytes, collecting);
}

async function fateOf(
  file: string,
  reading: FileReading,
  others: readonly Collected[],
  matcher: SchoolMatcher,
  { store, at, urn }: Collection,
) {
  if (reading.kind === 'refused') return reading;
  const {
    sure: school,
    candidates,
    reason,
  } = matcher.match(urn === null ? reading.named : { urn, name: null });
  if (school === null)
    return { kind: 'unsure', reason: together(reading.noUrn, reason), candidates } as const;
  const placed = await summaryFor(reading, school);
  const before = await storedBefore(placed.summary, reading.source, store);
  const earlier = others.filter((other) => other.kind === 'new');
  const judgement = judge({ file, ...placed }, { earlier, later: [] }, before);
  const keptOut = judgement.kind === 'same' ? judgement.reason : judgement.newerSent;
  if (keptOut !== null) return { kind: 'kept out', school, reason: keptOut } as const;
  const acceptance = await wouldAccept(placed.summary, reading.source, at, store, frameworks);
  if (acceptance.kind === 'refused') return acceptance;
  const remarks = remarksOn({
    unclear: reading.unclear,
    noUrn: reading.noUrn,
    replaces: before.counting,
    isClosed: school.status === 'closed',
    isLate: acceptance.isLate,
  });
  return { kind: 'new', ...placed, source: reading.source, school, remarks } as const;
}
