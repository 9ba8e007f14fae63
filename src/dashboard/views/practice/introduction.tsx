import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useState } from 'react';
import type { ContactRequest } from '../../../api/resources/contact-requests';
import { Actions } from '../../../ui/parts/actions';
import { useDashboard } from '../../dashboard-context';
import { CopyButton } from '../../../ui/parts/copy-button';
import { useSession } from '../../session/session-context';
import { questions } from '../../api/questions';
import { useAnswer } from '../../api/use-answer';
import { useFramework } from '../../api/use-report';
import { introductionText } from './introduction-text';
import type { Answer } from '../../../api/client';

const useStyles = makeStyles({
  whole: { ...column(tokens.spacingVerticalS) },
});

/** Takes a step with a request; `said` is announced where it succeeded. */
export type Take = (step: Promise<Answer<ContactRequest>>, said: string) => Promise<void>;

/** Both schools have agreed: a ready e-mail to both, and the note that it was sent. */
export function Introduction({ request, take }: { readonly request: ContactRequest; readonly take: Take }) {
  const styles = useStyles();
  const { api } = useDashboard();
  const { person } = useSession();
  const framework = useFramework();
  const { answer } = useAnswer(questions.openSchools, () => api.openSchools());
  const [text, setText] = useState(() => introductionText(request, framework, person));
  const { id, from, to } = request;
  // Without the list of schools the text is still there, only without addresses.
  const schools = answer?.kind === 'ok' ? answer.value : [];
  const both = schools.filter(({ urn }) => urn === from?.urn || urn === to?.urn);
  const addresses = both.flatMap(({ contactEmail }) => contactEmail ?? []);
  return (
    <div className={styles.whole}>
      <p>{to?.name} agrees. Both schools may know of each other now.</p>
      <Field label={`E-mail to ${from?.name ?? ''} and ${to?.name ?? ''}`}>
        <Textarea rows={10} resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Actions>
        <CopyButton what="the e-mail" text={text} />
        {addresses.length > 0 && <CopyButton what="the addresses" text={addresses.join('; ')} />}
        <Button
          appearance="primary"
          onClick={() => void take(api.introduceContact(id), 'Noted: both schools are introduced.')}
        >
          Both are introduced
        </Button>
      </Actions>
    </div>
  );
}
