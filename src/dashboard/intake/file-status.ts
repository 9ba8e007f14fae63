import { judge, type PlacedFile, remarksOn, together, type StoredBefore } from '../../intake/judge';
import type { IntakeFile, Placed } from './intake-file';

/**
 * The next step for a file. sure: can be stored. ask: can be stored if the person says so, as where it would take
 * the place of what the school has sent. unsure: whose it is
 * has to be said first. same: there is nothing new in it. `text` has the reasons, as sentences; '' for none.
 */
export interface FileStatus {
  readonly kind: 'waiting' | 'refused' | 'unsure' | 'same' | 'ask' | 'sure' | 'stored';
  readonly text: string;
}

/** The words for each kind. */
export const statusWords: Readonly<Record<FileStatus['kind'], string>> = {
  waiting: 'Waiting',
  refused: 'Refused',
  unsure: 'Unsure',
  same: 'Nothing new',
  ask: 'Please decide',
  sure: 'Read',
  stored: 'Stored',
};

export function isStorable({ kind }: FileStatus): boolean {
  return kind === 'sure' || kind === 'ask';
}

/**
 * @param all every file of the list, among which there may be others of the same school
 * @param isLate whether the collection has closed
 */
export function statusOf(file: IntakeFile, all: readonly IntakeFile[], isLate: boolean): FileStatus {
  const { reading, match, placed, stored, failure } = file;
  if (stored !== null) return { kind: 'stored', text: storedText(stored.counts) };
  if (reading?.kind === 'refused') return { kind: 'refused', text: reading.reason };
  if (reading === null || match === null) return { kind: 'waiting', text: '' };
  if (placed === null) return { kind: 'unsure', text: together(reading.noUrn, match.reason) };
  const judgement = judge({ ...placed, file: file.name }, others(file, all), storedBefore(placed));
  if (judgement.kind === 'same') return { kind: 'same', text: judgement.reason };
  const { newerSent, newerFiles } = judgement;
  const doubts = [
    ...(newerSent === null ? [] : [newerSent]),
    ...newerFiles,
    ...(failure === null ? [] : [`It was not stored: ${failure}`]),
  ];
  const remarks = remarksOn({
    unclear: reading.unclear,
    noUrn: reading.noUrn,
    replaces: placed.school.sent,
    isClosed: placed.school.status === 'closed',
    isLate,
  });
  const isFirst = placed.school.sent === null;
  return { kind: doubts.length === 0 && isFirst ? 'sure' : 'ask', text: [...doubts, ...remarks].join(' ') };
}

function storedText(counts: boolean): string {
  return counts
    ? ''
    : 'The same was stored before. It does not count, because it was withdrawn or overtaken.';
}

/** The other files whose school is known. */
function others(file: IntakeFile, all: readonly IntakeFile[]) {
  const placed = (isWanted: (id: number) => boolean): PlacedFile[] =>
    all.flatMap((one) =>
      one.placed !== null && isWanted(one.id) ? [{ ...one.placed, file: one.name }] : [],
    );
  return { earlier: placed((id) => id < file.id), later: placed((id) => id > file.id) };
}

function storedBefore({ school: { sent }, summary }: Placed): StoredBefore {
  const isSame = sent?.submission === summary.submission;
  return { same: isSame && sent ? { receivedAt: sent.receivedAt, withdrawn: null } : null, counting: sent };
}
