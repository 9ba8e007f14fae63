import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { momentText } from '../../../../wording/dates';
import type { SchoolLine } from '../../../../api/resources/reports';
import { useCollection } from '../../../collection-context';
import { useDashboard } from '../../../dashboard-context';
import { Section } from '../../../../ui/parts/section';
import { useFramework } from '../../../api/use-report';
import { ratingsByOutcome } from '../intake/ratings-by-outcome';
import { ConfirmButton } from '../../../parts/confirm-button';
import { NotDone } from './not-done';
import { useDoing } from './use-doing';

interface Props {
  /** The submission that counts in the collection; undefined where the school has sent nothing. */
  readonly line: SchoolLine | undefined;
  readonly onWithdrawn: () => void;
}

/** The school's submissions, and withdrawing one on its behalf. */
export function SentSection({ line, onWithdrawn }: Props) {
  const { chosen } = useCollection();
  return (
    <Section heading="What it has sent">
      {line === undefined ? (
        <p>The school has sent nothing to {chosen.name} yet.</p>
      ) : (
        <Sent line={line} onWithdrawn={onWithdrawn} />
      )}
    </Section>
  );
}

function Sent({ line, onWithdrawn }: { readonly line: SchoolLine; readonly onWithdrawn: () => void }) {
  const { api } = useDashboard();
  const { chosen } = useCollection();
  const framework = useFramework();
  const { run, isBusy, refusal } = useDoing();
  const [reason, setReason] = useState('');
  const withdraw = () =>
    run(() => api.withdraw(line.submission, reason.trim()), 'The summary is withdrawn.', onWithdrawn);
  return (
    <>
      <p>
        Received on {momentText(line.receivedAt)}
        {line.late && ', late'}. Receipt {line.submission}.
      </p>
      <ul>
        {ratingsByOutcome(framework, line.ratings).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {chosen.state === 'published' ? (
        <p>{chosen.name} is published, so that it stays as it is.</p>
      ) : (
        <ConfirmButton
          label="Withdraw it for the school"
          action="Withdraw it"
          isReady={!isBusy && reason.trim() !== ''}
          onDo={() => void withdraw()}
        >
          <p>It then counts no longer. What the school sent before, if anything, counts again.</p>
          <Field label="Why it is withdrawn" hint="It is kept with the summary, and the school can read it.">
            <Textarea
              rows={2}
              resize="vertical"
              maxLength={500}
              value={reason}
              onChange={(_event, { value }) => setReason(value)}
            />
          </Field>
        </ConfirmButton>
      )}
      <NotDone refusal={refusal} />
    </>
  );
}
