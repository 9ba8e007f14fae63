import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useContext, useRef, useState } from 'react';
import type { Answer, Refusal } from '../answer';
import type { AreaEvent, EventPlan } from '../api-types';
import { useDashboard } from '../dashboard-context';
import { dayOf } from '../dates';
import { Fold } from '../parts/fold';
import { useAnnounce } from '../parts/live-region';
import { Note } from '../parts/note';
import { SignedOutContext } from '../session/signed-out-context';
import { EventForm } from './event-form';
import { EventItem } from './event-item';
import type { Events } from './use-events';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
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
  /** The id of the event that is being changed; 'new' for one that is being added. */
  const [edited, setEdited] = useState<string | null>(null);
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
  const close = () => {
    setEdited(null);
    adding.current?.querySelector('button')?.focus();
  };
  const add = async (plan: EventPlan) =>
    done(await api.addEvent(area, plan), 'The event was added.', (event) => {
      onChanged([...events, event]);
      setRemoved(null);
      close();
    });
  const change = async ({ id }: AreaEvent, plan: EventPlan) =>
    done(await api.changeEvent(area, id, plan), 'The event was changed.', (event) => {
      onChanged(events.map((one) => (one.id === id ? event : one)));
      close();
    });
  const remove = async (event: AreaEvent) => {
    setRefusal(
      done(await api.removeEvent(area, event.id), 'The event was removed.', () => {
        onChanged(events.filter(({ id }) => id !== event.id));
        setRemoved(event);
        adding.current?.querySelector('button')?.focus();
      }),
    );
  };
  const listed = (own: readonly AreaEvent[]): ReactNode => (
    <ul role="list" className={styles.list}>
      {own.map((event) => (
        <li key={event.id} className={styles.item}>
          {edited === event.id ? (
            <EventForm
              plan={planOf(event)}
              action="Save the change"
              onSave={(plan) => change(event, plan)}
              onCancel={close}
            />
          ) : (
            <EventItem
              event={event}
              onChange={() => setEdited(event.id)}
              onRemove={() => void remove(event)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  const coming = events.filter(({ startsOn }) => startsOn >= today);
  const over = events.filter(({ startsOn }) => startsOn < today);
  return (
    <>
      {coming.length === 0 ? <p>No event is planned.</p> : listed(coming)}
      {edited === 'new' && <EventForm plan={nothingYet} action="Add" onSave={add} onCancel={close} />}
      <div ref={adding}>
        <Button onClick={() => setEdited('new')}>Add an event</Button>
      </div>
      {removed !== null && (
        <Note>
          <p>“{removed.title}” was removed.</p>
          <Button onClick={() => void add(planOf(removed)).then(setRefusal)}>Bring it back</Button>
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
