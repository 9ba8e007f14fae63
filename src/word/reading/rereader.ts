import type { Glance } from '../../document/light/glance';
import { LightBaseline } from '../../document/light/light-read';
import type { DocumentChange } from '../document-port';
import { look } from './look';
import type { ReadFromWord } from './read-from-word';

/** After so long, what no look shows is worth a full read. Milliseconds. */
const oldFullRead = 30_000;

/** Reads a document again: by a look where that tells everything, and fully where it does not. */
export class Rereader {
  private baseline: LightBaseline | null = null;
  /** The result of the last look; null where nothing is known of the document. */
  private seen: Glance | null = null;
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
    this.seen = read.kind === 'read' ? (glance ?? before) : null;
    this.baseline =
      read.kind === 'read' && located?.recognised === true && this.seen !== null
        ? new LightBaseline(located, this.seen, read.evidence, tracks)
        : null;
  }

  /**
   * Reads again. One sync, and one more where the first shows what only a full read can tell.
   *
   * @param onFocus whether the person has just turned to the pane
   * @returns null where nothing that can be seen has changed
   */
  async reread(onFocus: boolean): Promise<DocumentChange | null> {
    if (this.fullReadIsDue(onFocus)) return await this.full(null);
    let glance: Glance;
    try {
      glance = await look();
    } catch {
      // The full read says what keeps Word from answering.
      return await this.full(null);
    }
    if (this.seen !== null && isSame(this.seen, glance)) return null;
    const reading = this.baseline?.read(glance) ?? null;
    if (reading === null || reading.needsFullRead) return await this.full(glance);
    this.seen = glance;
    return { kind: 'changed', answers: reading.answers };
  }

  private fullReadIsDue(onFocus: boolean): boolean {
    const isOld = this.now() - this.fullReadAt >= oldFullRead;
    const leavesSomeUntold = this.baseline?.leavesSomeUntold ?? false;
    return onFocus ? isOld || leavesSomeUntold : isOld && leavesSomeUntold;
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
