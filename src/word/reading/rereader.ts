import type { Glance } from '../../document/light/glance';
import { LightBaseline } from '../../document/light/light-read';
import type { DocumentChange } from '../document-port';
import type { PersonAt } from '../following/follow';
import { look } from './look';
import type { ReadFromWord } from './read-from-word';

/** After so long, what no look shows is worth a full read. Milliseconds. */
const oldFullRead = 30_000;

/** Reads a document again: by a look where that tells everything, and fully where it does not. */
export class Rereader {
  private baseline: LightBaseline | null = null;
  /** The result of the last look; null where nothing is known of the document. */
  private seen: Glance | null = null;
  /** Something has changed that only a full read can tell, and there has been none since. */
  private waits = false;
  /** How many looks have failed, one after the other. */
  private failures = 0;
  private fullReadAt = Number.NEGATIVE_INFINITY;

  /**
   * @param readFully reads the whole document and calls `remember`
   * @param now the time in milliseconds
   */
  constructor(
    private readonly readFully: () => Promise<ReadFromWord>,
    private readonly now: () => number,
  ) {}

  /**
   * Takes a full read for what later looks are understood by.
   *
   * @param before what a look before it showed, for where none came with it
   */
  remember({ read, located, glance, tracks }: ReadFromWord, before: Glance | null = null): void {
    this.fullReadAt = this.now();
    this.waits = false;
    this.seen = read.kind === 'read' ? (glance ?? before) : null;
    this.baseline =
      read.kind === 'read' && located?.recognised === true && this.seen !== null
        ? new LightBaseline(located, this.seen, read.evidence, tracks)
        : null;
  }

  /**
   * Reads again. One sync, and one more where the first shows what only a full read can tell. A full read takes
   * the keyboard from a comment that is being written (office-js#5187), so that there is none while the person
   * may be at one: what only it can tell waits until they turn to the pane or move in the document.
   *
   * @returns null where nothing that can be seen has changed
   */
  async reread(person: PersonAt): Promise<DocumentChange | null> {
    if (this.fullReadIsDue(person)) return await this.full(null);
    let glance: Glance;
    try {
      glance = await look();
    } catch {
      this.failures += 1;
      // The full read says what keeps Word from answering; once is no reason to disturb anybody.
      return person !== 'document' || this.failures > 1 ? await this.full(null) : null;
    }
    this.failures = 0;
    if (this.seen !== null && isSame(this.seen, glance)) return null;
    const reading = this.baseline?.read(glance) ?? null;
    if (reading === null || reading.needsFullRead) {
      if (person !== 'document') return await this.full(glance);
      this.waits = true;
      return reading === null || reading.answers.size === 0
        ? null
        : { kind: 'changed', answers: reading.answers };
    }
    this.seen = glance;
    return { kind: 'changed', answers: reading.answers };
  }

  private fullReadIsDue(person: PersonAt): boolean {
    const isOld = this.now() - this.fullReadAt >= oldFullRead;
    const leavesSomeUntold = this.baseline?.leavesSomeUntold ?? false;
    switch (person) {
      case 'turned':
        return this.waits || isOld || leavesSomeUntold;
      case 'pane':
        return this.waits || (isOld && leavesSomeUntold);
      case 'moved':
        return this.waits;
      case 'document':
        return false;
    }
  }

  private async full(before: Glance | null): Promise<DocumentChange> {
    const result = await this.readFully();
    if (result.glance === null) this.remember(result, before);
    return { kind: 'read', read: result.read };
  }
}

function isSame(one: Glance, other: Glance): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
