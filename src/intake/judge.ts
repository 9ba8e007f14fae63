import { dayText } from '../wording/dates';
import { listed } from '../wording/sentences';
import type { PlacedSummary } from './numbering';

/** A file whose school is known. */
export interface PlacedFile extends PlacedSummary {
  readonly file: string;
}

/** The school's earlier submissions to the collection. Moments are ISO 8601. */
export interface StoredBefore {
  /** The submission that is the same as the file's summary; null for none. */
  readonly same: {
    readonly receivedAt: string;
    /** Why it was withdrawn; null where it was not. */
    readonly withdrawn: string | null;
  } | null;
  /** The submission that counts for the school; null for none. */
  readonly counting: { readonly receivedAt: string; readonly completedOn: string } | null;
}

/**
 * The judgement of a file's summary beside the school's submissions and beside the other files. The reasons are
 * sentences. same: it holds nothing new. new: it can be stored, and newer ones are named.
 */
export type Judgement =
  | { readonly kind: 'same'; readonly reason: string }
  | {
      readonly kind: 'new';
      /** That the school has sent a newer one; null where it has not. */
      readonly newerSent: string | null;
      /** The files of the same school that are newer, or as new and different. */
      readonly newerFiles: readonly string[];
    };

/**
 * Judges a file.
 *
 * @param earlier the files that stand before it in the list
 * @param later the files that stand after it
 */
export function judge(
  placed: PlacedFile,
  { earlier, later }: { readonly earlier: readonly PlacedFile[]; readonly later: readonly PlacedFile[] },
  stored: StoredBefore,
): Judgement {
  const twin = earlier.find(({ content }) => content === placed.content);
  if (twin !== undefined) return { kind: 'same', reason: `It is the same as ${twin.file}.` };
  const { same, counting } = stored;
  if (same !== null) {
    const reason =
      same.withdrawn === null
        ? `The same is stored already, received on ${dayText(same.receivedAt)}.`
        : `The same was stored and withdrawn: ${same.withdrawn}`;
    return { kind: 'same', reason };
  }
  const { completedOn } = placed.summary;
  return {
    kind: 'new',
    newerSent:
      counting !== null && counting.completedOn > completedOn
        ? `The school has sent a newer one, completed on ${dayText(counting.completedOn)}.`
        : null,
    newerFiles: newerFiles(placed, [...earlier, ...later]),
  };
}

function newerFiles({ summary, content }: PlacedFile, others: readonly PlacedFile[]): readonly string[] {
  const rivals = others.filter(
    (other) =>
      other.summary.school.urn === summary.school.urn &&
      other.summary.completedOn >= summary.completedOn &&
      other.content !== content,
  );
  return rivals.map((other) =>
    other.summary.completedOn === summary.completedOn
      ? `${other.file} is of the same school and the same day, and tells something else.`
      : `${other.file} is a newer one of the same school.`,
  );
}

/** What a person should know of a summary before storing it, as sentences. */
export function remarksOn({
  unclear,
  replaces,
  isClosed,
  isLate,
}: {
  /** The document's aspects that are in conflict or unsure. */
  readonly unclear: readonly string[];
  /** The submission that counts for the school now; null for none. */
  readonly replaces: { readonly receivedAt: string } | null;
  /** Whether the school has closed. */
  readonly isClosed: boolean;
  /** Whether the collection has closed. */
  readonly isLate: boolean;
}): readonly string[] {
  return [
    ...(unclear.length > 0 ? [`${listed(unclear)}: in conflict or unclear, so counted as unanswered.`] : []),
    ...(replaces === null
      ? []
      : [`It takes the place of what the school sent on ${dayText(replaces.receivedAt)}.`]),
    ...(isClosed ? ['The school has closed.'] : []),
    ...(isLate ? ['It is late.'] : []),
  ];
}
