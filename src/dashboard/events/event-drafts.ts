import type { EventPlan } from '../../api/resources/area-offer';
import { parsedFields } from '../../ui/state/parsed-fields';
import type { Draft, Drafts } from '../unsaved/drafts';

/** The draft of an event. */
export interface EventDraft {
  /** The event's id; `newEvent` for one that was to be added. */
  readonly event: string;
  readonly at: Draft['at'];
  readonly plan: EventPlan;
}

/** Stands for the id of an event that there is not yet. */
export const newEvent = 'new';

/** The drafts of an area's events. */
export class EventDrafts {
  constructor(
    private readonly drafts: Drafts,
    private readonly area: string,
  ) {}

  all(): readonly EventDraft[] {
    return [...this.drafts.under(this.keyOf(''))].flatMap(([event, { text, at }]) => {
      const plan = planIn(text);
      return plan === null ? [] : [{ event, at, plan }];
    });
  }

  put(event: string, plan: EventPlan): void {
    this.drafts.put(this.keyOf(event), JSON.stringify(plan));
  }

  forget(event: string): void {
    this.drafts.forget(this.keyOf(event));
  }

  private keyOf(event: string): string {
    return `event/${this.area}/${event}`;
  }
}

/** Null for what another version of this page has left. */
function planIn(text: string): EventPlan | null {
  const { title, startsOn, detail, outcome } = parsedFields(text) ?? {};
  if (typeof title !== 'string' || typeof startsOn !== 'string' || typeof detail !== 'string') return null;
  return { title, startsOn, detail, outcome: typeof outcome === 'number' ? outcome : null };
}
