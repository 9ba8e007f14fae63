import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { type SyntheticEvent, useState } from 'react';
import type { SentSummary } from '../../../api/resources/submissions';
import { ViewButton } from '../../parts/view-button';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

const useStyles = makeStyles({
  form: { ...column(tokens.spacingVerticalS) },
  text: { minWidth: 0 },
});

/** The collector takes no longer reason, in characters. */
const longestReason = 500;

interface Props {
  readonly sent: SentSummary;
  readonly onWithdrawn: () => void;
}

/** Takes a summary back, with the reason for whoever keeps the collection. */
export function Withdraw({ sent, onWithdrawn }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const withdraw = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setProblem('Say in a few words why.');
      return;
    }
    setBusy(true);
    const answer = await pane.withdraw(sent.submission, reason.trim());
    setBusy(false);
    if (answer.kind !== 'ok') {
      setProblem(answer.text);
      return;
    }
    onWithdrawn();
    // The form is gone with what it was for: the keyboard goes to the heading.
    pane.show({ kind: 'sent' });
  };
  if (!isOpen) {
    return (
      <Actions>
        <ViewButton size="small" to={{ kind: 'send' }}>
          Correct it
        </ViewButton>
        <Button size="small" onClick={() => setOpen(true)}>
          Withdraw it
        </Button>
      </Actions>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void withdraw(event)}>
      <Note>
        It will no longer count; one that you sent before it counts again. To put something right, send a new
        one instead: it replaces this one.
      </Note>
      <Field
        label="Why do you withdraw it?"
        hint="Your DSPL manager sees this. Name no pupils."
        {...(problem !== null && { validationMessage: problem })}
      >
        <Textarea
          autoFocus
          className={styles.text}
          maxLength={longestReason}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
            setProblem(null);
          }}
        />
      </Field>
      <Actions>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          Withdraw this summary
        </Button>
        <Button onClick={() => setOpen(false)}>Keep it</Button>
      </Actions>
    </form>
  );
}
