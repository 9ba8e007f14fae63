import { makeStyles, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useContext, useState } from 'react';
import { dayText } from '../../../wording/dates';
import type { Answer, Refusal } from '../../../api/client';
import type { ContactRequest, ContactRequestState } from '../../../api/resources/contact-requests';
import type { SchoolLine } from '../../../api/resources/reports';
import { Fold } from '../../../ui/parts/fold';
import { useAnnounce } from '../../../ui/parts/live-region';
import { PlainList } from '../../../ui/parts/plain-list';
import { Refused } from '../../parts/refused';
import { Section } from '../../../ui/parts/section';
import { SignedOutContext } from '../../session/signed-out-context';
import { DataTable } from '../../tables/data-table';
import type { ChangingList } from '../../api/use-changing-answer';
import { RequestItem } from './request-item';

const useStyles = makeStyles({
  item: {
    ...column(tokens.spacingVerticalS),
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The requests that wait for the manager come first. */
const order: readonly ContactRequestState[] = ['agreed', 'asked', 'declined', 'offered'];
const ends = { introduced: 'Introduced', withdrawn: 'Withdrawn by the school that asked' } as const;

interface Props {
  readonly requests: ChangingList<ContactRequest>;
  readonly schools: readonly SchoolLine[];
}

/** Schools that want to be put in touch: what waits for the manager, what waits for a school, what is done. */
export function RequestsSection({ requests, schools }: Props) {
  const styles = useStyles();
  const announce = useAnnounce();
  const onSignedOut = useContext(SignedOutContext);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { items, onChanged, again } = requests;
  const pending = order.flatMap((state) => items.filter((request) => request.state === state).reverse());
  const done = items.flatMap((request) => {
    const { state } = request;
    return state === 'introduced' || state === 'withdrawn' ? [{ ...request, end: ends[state] }] : [];
  });
  const take = async (step: Promise<Answer<ContactRequest>>, said: string) => {
    setRefusal(null);
    const answer = await step;
    if (answer.kind === 'ok') {
      onChanged(items.map((request) => (request.id === answer.value.id ? answer.value : request)));
      announce(said);
    } else if (answer.kind === 'signedOut') {
      onSignedOut(answer.text);
    } else {
      setRefusal(answer);
    }
  };
  return (
    <Section heading="Requests to be put in touch">
      {refusal !== null && (
        <div role="alert">
          <Refused
            refusal={refusal}
            onTryAgain={() => {
              setRefusal(null);
              again();
            }}
          />
        </div>
      )}
      {pending.length === 0 ? (
        <p>Nobody waits to be put in touch.</p>
      ) : (
        <PlainList items="close">
          {pending.map((request) => (
            <li key={request.id} className={styles.item}>
              <RequestItem request={request} schools={schools} take={take} />
            </li>
          ))}
        </PlainList>
      )}
      {done.length > 0 && (
        <Fold summary={`What is done (${done.length})`}>
          <DataTable
            hideTitle
            title="Requests that are done"
            columns={[
              { heading: 'Day', value: ({ changedAt }) => dayText(changedAt) },
              { heading: 'Aspect', value: ({ aspect }) => aspect },
              { heading: 'School that asked', value: ({ from }) => from?.name ?? null },
              { heading: 'School that was asked', value: ({ to }) => to?.name ?? null },
              { heading: 'What came of it', value: ({ end }) => end },
            ]}
            rows={done}
          />
        </Fold>
      )}
    </Section>
  );
}
