import { dayText } from '../../wording/dates';
import { listed } from '../../wording/sentences';
import type { IntakeFile, Placed } from './intake-file';

/**
 * What is to become of a file. sure: can be stored. ask: can be stored if the person says so. unsure: whose it is
 * has to be said first. same: there is nothing new in it. `text` has the reasons, as sentences; '' for none.
 */
export interface Standing {
  readonly kind: 'waiting' | 'refused' | 'unsure' | 'same' | 'ask' | 'sure' | 'stored';
  readonly text: string;
}

/** What each kind is called. */
export const standingWords: Readonly<Record<Standing['kind'], string>> = {
  waiting: 'Waiting',
  refused: 'Refused',
  unsure: 'Unsure',
  same: 'Nothing new',
  ask: 'Please decide',
  sure: 'Read',
  stored: 'Stored',
};

export function isStorable({ kind }: Standing): boolean {
  return kind === 'sure' || kind === 'ask';
}

/**
 * @param all every file of the list, among which there may be others of the same school
 * @param isLate whether the collection has closed
 */
export function standingOf(file: IntakeFile, all: readonly IntakeFile[], isLate: boolean): Standing {
  const { reading, match, placed, stored, failure } = file;
  if (stored !== null) return { kind: 'stored', text: storedText(stored.counts) };
  if (reading?.kind === 'refused') return { kind: 'refused', text: reading.reason };
  if (reading === null || match === null) return { kind: 'waiting', text: '' };
  if (placed === null) return { kind: 'unsure', text: match.reason ?? '' };
  const same = whyNothingNew(file, placed, all);
  if (same !== null) return { kind: 'same', text: same };
  const failed = failure === null ? [] : [`It was not stored: ${failure}`];
  const doubts = [...newerOnes(file, placed, all), ...failed];
  return {
    kind: doubts.length === 0 ? 'sure' : 'ask',
    text: [...doubts, ...remarksOn(reading.unclear, placed, isLate)].join(' '),
  };
}

function storedText(counts: boolean): string {
  return counts
    ? ''
    : 'The same was stored before. It does not count, because it was withdrawn or overtaken.';
}

function whyNothingNew(file: IntakeFile, { school, summary, told }: Placed, all: readonly IntakeFile[]) {
  const twin = all.find(({ id, placed }) => id < file.id && placed?.told === told);
  if (twin !== undefined) return `It is the same as ${twin.name}.`;
  return school.sent?.submission === summary.submission
    ? `The same is stored already, received on ${dayText(school.sent.receivedAt)}.`
    : null;
}

/** What speaks for another submission of the school rather than for this one. */
function newerOnes(
  file: IntakeFile,
  { school, summary, told }: Placed,
  all: readonly IntakeFile[],
): readonly string[] {
  const { sent } = school;
  const rivals = all.filter(
    ({ id, placed }) =>
      id !== file.id &&
      placed?.school.urn === school.urn &&
      placed.summary.completedOn >= summary.completedOn &&
      placed.told !== told,
  );
  return [
    ...(sent !== null && sent.completedOn > summary.completedOn
      ? [`The school has sent a newer one, completed on ${dayText(sent.completedOn)}.`]
      : []),
    ...rivals.map(({ name, placed }) =>
      placed?.summary.completedOn === summary.completedOn
        ? `${name} is of the same school and the same day, and tells something else.`
        : `${name} is a newer one of the same school.`,
    ),
  ];
}

function remarksOn(unclear: readonly string[], { school }: Placed, isLate: boolean): readonly string[] {
  const { sent, status } = school;
  return [
    ...(unclear.length > 0 ? [`${listed(unclear)}: in conflict or unclear, so counted as unanswered.`] : []),
    ...(sent === null ? [] : [`It takes the place of what the school sent on ${dayText(sent.receivedAt)}.`]),
    ...(status === 'closed' ? ['The school has closed.'] : []),
    ...(isLate ? ['It is late.'] : []),
  ];
}
