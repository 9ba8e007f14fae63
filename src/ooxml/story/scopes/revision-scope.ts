import type { Revision } from '../../model';
import { Scope, type Step } from './scope';
import type { StoryBuilder } from '../story-builder';
import type { XmlElement } from '../../xml/parse-xml';

/**
 * Elements that wrap a tracked change. A move is a deletion here and an insertion there; a conflict is a change
 * that clashes with somebody else's.
 */
const REVISIONS: ReadonlyMap<string, Revision> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
  ['w14:conflictIns', 'inserted'],
  ['w14:conflictDel', 'deleted'],
]);

/** Reads what a tracked change wraps as the scope does in which the change stands. */
export class RevisionScope extends Scope {
  private constructor(
    private readonly revision: Revision,
    private readonly story: StoryBuilder,
    private readonly inside: Scope,
  ) {
    super();
    story.enterRevision(revision);
  }

  /** A scope for this element if it wraps a tracked change; null otherwise. */
  static for(element: XmlElement, story: StoryBuilder, inside: Scope): RevisionScope | null {
    const revision = REVISIONS.get(element.name);
    return revision === undefined ? null : new RevisionScope(revision, story, inside);
  }

  open(element: XmlElement): Step {
    return this.inside.open(element);
  }

  override close(): void {
    this.story.leaveRevision(this.revision);
  }
}
