import { dayText } from '../../wording/dates';
import { UnsavedDraft } from '../unsaved/unsaved-draft';
import type { EventDraft } from './event-drafts';

interface Props {
  readonly drafts: readonly EventDraft[];
  readonly onBringBack: (draft: EventDraft) => void;
  readonly onDiscard: (draft: EventDraft) => void;
}

/** Offers back what was filled in for events and never saved. */
export function UnsavedEvents({ drafts, onBringBack, onDiscard }: Props) {
  return drafts.map((draft) => {
    const { title, startsOn, detail } = draft.plan;
    const day = startsOn === '' ? '' : dayText(startsOn);
    return (
      <UnsavedDraft
        key={draft.event}
        name={title.trim() === '' ? 'An event' : title}
        at={draft.at}
        text={[day, detail].filter((part) => part !== '').join('\n')}
        onBringBack={() => onBringBack(draft)}
        onDiscard={() => onDiscard(draft)}
      />
    );
  });
}
