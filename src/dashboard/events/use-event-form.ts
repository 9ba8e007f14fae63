import { useState } from 'react';
import type { EventPlan } from '../../api/resources/area-offer';
import { useUnsavedWork } from '../unsaved/unsaved-work';
import { useWarnBeforeLeaving } from '../unsaved/use-warn-before-leaving';
import { type EventDraft, EventDrafts } from './event-drafts';

/** The form for an event: whose it is, and what was filled in for others and not saved. */
interface EventFormState {
  /** The form that is open, and what stood in it when it was opened. */
  readonly opened: { readonly event: string; readonly plan: EventPlan } | null;
  /** The drafts that were not saved, without the one in the open form. */
  readonly unsaved: readonly EventDraft[];
  /** Opens the form, with what was filled in for this event and not saved where there is something. */
  readonly open: (event: string, plan: EventPlan) => void;
  readonly fill: (event: string, plan: EventPlan) => void;
  /** Closes the form and forgets what was filled in. */
  readonly close: (event: string) => void;
  readonly discard: (event: string) => void;
}

export function useEventForm(area: string): EventFormState {
  const { drafts: store } = useUnsavedWork();
  const drafts = new EventDrafts(store, area);
  const [opened, setOpened] = useState<EventFormState['opened']>(null);
  const [isFilled, setFilled] = useState(false);
  const [unsaved, setUnsaved] = useState(() => drafts.all());
  useWarnBeforeLeaving(isFilled && !store.isLasting);
  const discard = (event: string) => {
    drafts.forget(event);
    setUnsaved(drafts.all());
  };
  return {
    opened,
    unsaved: unsaved.filter(({ event }) => event !== opened?.event),
    open: (event, plan) => {
      const all = drafts.all();
      setUnsaved(all);
      setOpened({ event, plan: all.find((draft) => draft.event === event)?.plan ?? plan });
      setFilled(false);
    },
    fill: (event, plan) => {
      drafts.put(event, plan);
      setFilled(true);
    },
    close: (event) => {
      discard(event);
      setOpened(null);
      setFilled(false);
    },
    discard,
  };
}
