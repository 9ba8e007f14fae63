import type { RatingSummary } from '../assessment/summary/rating-summary';
import { whatIsTold } from '../assessment/summary/imported-submission';
import { type ImportSource, judgeImport } from '../collector/imports/import-summary';
import { type Candidate, SchoolMatcher } from '../collector/imports/match-school';
import { SummaryFiles } from '../collector/imports/summary-files';
import type { School } from '../collector/store/registry/schools';
import type { Store } from '../collector/store/store';
import { frameworks } from '../framework/frameworks';
import { type CollectedFile, type Collecting, readCollected } from './collected-file';
import { ProgressLine } from './printing/progress-line';

/** What is to become of a file. */
export type Collected = { readonly file: string } & (
  | {
      readonly kind: 'new';
      readonly summary: RatingSummary;
      readonly source: ImportSource;
      readonly school: School;
      readonly unclear: number;
      readonly late: boolean;
    }
  | { readonly kind: 'kept out'; readonly school: School; readonly reason: string }
  | { readonly kind: 'unsure'; readonly reason: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'refused'; readonly reason: string }
);

/** Reads files, finds out whose each is, and says what is to become of it. Nothing is stored. */
export async function collectFiles(
  files: readonly string[],
  store: Store,
  collecting: Collecting & { readonly at: Date; readonly urn: string | null },
): Promise<readonly Collected[]> {
  const matcher = new SchoolMatcher(await store.schools.list());
  const summaryFiles = new SummaryFiles(frameworks);
  const progress = new ProgressLine(files.length);
  const collected: Collected[] = [];
  try {
    for (const file of files) {
      progress.next(file);
      const read = await readCollected(file, collecting, summaryFiles);
      collected.push(await judge(read, collected, matcher, store, collecting));
      progress.clear();
    }
  } finally {
    await summaryFiles.close();
  }
  return collected;
}

async function judge(
  read: CollectedFile,
  others: readonly Collected[],
  matcher: SchoolMatcher,
  store: Store,
  { at, urn }: { readonly at: Date; readonly urn: string | null },
): Promise<Collected> {
  const { file } = read;
  if (read.kind === 'refused') return read;
  const { sure, candidates, reason } = matcher.match(urn === null ? read.named : { urn, name: null });
  if (sure === null) return { file, kind: 'unsure', reason: reason ?? '', candidates };
  const summary = read.summaryFor({ urn: sure.urn, name: sure.name });
  const twin = others.find(
    (other) => other.kind === 'new' && whatIsTold(other.summary) === whatIsTold(summary),
  );
  if (twin !== undefined)
    return { file, kind: 'kept out', school: sure, reason: `It is the same as ${twin.file}.` };
  const judgement = await judgeImport(summary, read.source, at, store, frameworks);
  switch (judgement.kind) {
    case 'new':
      return {
        file,
        kind: 'new',
        summary,
        source: read.source,
        school: sure,
        unclear: read.unclear,
        late: judgement.late,
      };
    case 'refused':
      return { file, kind: 'refused', reason: judgement.reason };
    default:
      return { file, kind: 'kept out', school: sure, reason: judgement.reason };
  }
}
