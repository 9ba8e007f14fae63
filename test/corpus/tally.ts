import type { Answers } from './answers';

/** How many answers were read right, read wrong as if certain, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export type TallyKind = 'recognised' | 'rating' | 'evidence' | 'statutory' | 'involved' | 'school and URN';

/** Counts over many documents, by the kind of answer. */
export class TallySheet {
  private readonly tallies = new Map<TallyKind, Tally>();

  /** Counts a document's answers: aspects and items are those that either side names. */
  add(read: Answers, expected: Answers, aspects: readonly string[], items: readonly string[]): void {
    this.count('recognised', read.recognised, expected.recognised, expected.recognised && !read.recognised);
    if (!expected.recognised) return;
    for (const id of aspects) {
      this.count('rating', read.ratings[id], expected.ratings[id], read.ratings[id] === undefined);
      const unknown = !read.recognised || read.unsure.includes(id);
      this.count('evidence', read.evidence.includes(id), expected.evidence.includes(id), unknown);
    }
    for (const item of items) {
      this.count(
        'statutory',
        read.statutory[item],
        expected.statutory[item],
        read.statutory[item] === undefined,
      );
    }
    for (const group of new Set([...Object.keys(read.involved), ...Object.keys(expected.involved)])) {
      const people = read.involved[group];
      this.count('involved', people, expected.involved[group], people === undefined);
    }
    this.count('school and URN', read.school, expected.school, read.school === null);
    this.count('school and URN', read.urn, expected.urn, read.urn === null);
  }

  /** The counts as lines of a small table. */
  toString(): string {
    const cells = [['answers', 'right', 'wrong as certain', 'missed', '% right']];
    const all: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const [kind, tally] of this.tallies) {
      cells.push(line(kind, tally));
      all.right += tally.right;
      all.wrong += tally.wrong;
      all.missed += tally.missed;
    }
    cells.push(line('all', all));
    return cells.map((row) => row.map((text) => text.padEnd(18)).join('')).join('\n');
  }

  private count(kind: TallyKind, read: unknown, expected: unknown, unknown: boolean): void {
    const tally = this.tallies.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    this.tallies.set(kind, tally);
    if (read === expected) tally.right += 1;
    else if (unknown) tally.missed += 1;
    else tally.wrong += 1;
  }
}

function line(name: string, { right, wrong, missed }: Tally): string[] {
  const share = (100 * right) / Math.max(1, right + wrong + missed);
  return [name, `${right}`, `${wrong}`, `${missed}`, share.toFixed(2)];
}
