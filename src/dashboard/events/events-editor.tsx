import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useContext, useRef, useState } from 'react';
import { Actions } from '../../ui/parts/actions';
import { dayOf } from '../../wording/dates';
import type { Answer, Refusal } from '../../api/client';
import type { AreaEvent, EventPlan } from '../../api/resources/area-offer';
import { useDashboard } from '../dashboard-context';
import { Fold } from '../../ui/parts/fold';
import { useAnnounce } from '../../ui/parts/live-region';
import { Note } from '../../ui/parts/note';
import { PlainList } from '../../ui/parts/plain-list';
import { SignedOutContext } from '../session/signed-out-context';
import { type EventDraft, newEvent } from './event-drafts';
import { EventForm } from './event-form';
import { EventItem } from './event-item';
import { UnsavedEvents } from './unsaved-events';
import { useEventForm } from './use-event-form';
import type { Events } from './use-events';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& form': { flexGrow: 1, minWidth: 0 },
  },
});

const nothingYet: EventPlan = { title: '', startsOn: '', detail: '', outcome: null };

interface Props {
  readonly area: string;
  readonly dates: Events;
}

/** The area's events: those to come, what is over, and the ways to add, change and remove them. */
export function EventsEditor({ area, dates }: Props) {
  const styles = useStyles();
  const { api, now } = useDashboard();
  const announce = useAnnounce();
  const onSignedOut = useContext(SignedOutContext);
  const form = useEventForm(area);
  const [removed, setRemoved] = useState<AreaEvent | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const adding = useRef<HTMLDivElement>(null);
  const { items: events, onChanged } = dates;
  const today = dayOf(now());

  /** Why it could not be done; null where it was. */
  function done<Value>(answer: Answer<Value>, said: string, change: (value: Value) => void): Refusal | null {
    if (answer.kind === 'signedOut') onSignedOut(answer.text);
    if (answer.kind !== 'ok') return answer;
    change(answer.value);
    announce(said);
    return null;
  }
  const focusOnAdding = () => adding.current?.querySelector('button')?.focus();
  const close = (event: string) => {
    form.close(event);
    focusOnAdding();
  };
  const add = async (plan: EventPlan) =>
    done(await api.addEvent(area, plan), 'The event was added.', (event) => {
      onChanged([...events, event]);
      setRemoved(null);
      close(newEvent);
    });
  const change = async ({ id }: AreaEvent, plan: EventPlan) =>
    done(await api.changeEvent(area, id, plan), 'The event was changed.', (event) => {
      onChanged(events.map((one) => (one.id === id ? event : one)));
      close(id);
    });
  const remove = async (event: AreaEvent) => {
    setRefusal(
      done(await api.removeEvent(area, event.id), 'The event was removed.', () => {
        onChanged(events.filter(({ id }) => id !== event.id));
        setRemoved(event);
        focusOnAdding();
      }),
    );
  };
  /** An event that somebody has removed meanwhile is added anew. */
  const bringBack = ({ event, plan }: EventDraft) => {
    const isThere = events.some(({ id }) => id === event);
    if (!isThere) form.discard(event);
    form.fill(isThere ? event : newEvent, plan);
    form.open(isThere ? event : newEvent, plan);
  };
  const discard = ({ event }: EventDraft) => {
    form.discard(event);
    announce('What was filled in is discarded.');
    focusOnAdding();
  };
  const listed = (some: readonly AreaEvent[]): ReactNode => (
    <PlainList items="close">
      {some.map((event) => (
        <li key={event.id} className={styles.item}>
          {form.opened?.event === event.id ? (
            <EventForm
              plan={form.opened.plan}
              action="Save the change"
              onSave={(plan) => change(event, plan)}
              onFill={(plan) => form.fill(event.id, plan)}
              onCancel={() => close(event.id)}
            />
          ) : (
            <EventItem
              event={event}
              onChange={() => form.open(event.id, planOf(event))}
              onRemove={() => void remove(event)}
            />
          )}
        </li>
      ))}
    </PlainList>
  );
  const coming = events.filter(({ startsOn }) => startsOn >= today);
  const over = events.filter(({ startsOn }) => startsOn < today);
  return (
    <>
      <UnsavedEvents drafts={form.unsaved} onBringBack={bringBack} onDiscard={discard} />
      {coming.length === 0 ? <p>No event is planned.</p> : listed(coming)}
      {form.opened?.event === newEvent && (
        <EventForm
          plan={form.opened.plan}
          action="Add"
          onSave={add}
          onFill={(plan) => form.fill(newEvent, plan)}
          onCancel={() => close(newEvent)}
        />
      )}
      <div ref={adding}>
        <Button onClick={() => form.open(newEvent, nothingYet)}>Add an event</Button>
      </div>
      {removed !== null && (
        <Note>
          <p>“{removed.title}” was removed.</p>
          <Actions>
            <Button onClick={() => void add(planOf(removed)).then(setRefusal)}>Bring it back</Button>
          </Actions>
        </Note>
      )}
      {refusal !== null && (
        <div role="alert">
          <Note kind="warning">
            <p>That could not be done. {refusal.text}</p>
          </Note>
        </div>
      )}
      {over.length > 0 && <Fold summary={`What is over (${over.length})`}>{listed(over)}</Fold>}
    </>
  );
}

function planOf({ title, startsOn, detail, outcome }: AreaEvent): EventPlan {
  return { title, startsOn, detail, outcome };
}
