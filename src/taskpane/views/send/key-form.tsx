import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useState } from 'react';
import { usePane } from '../../state/pane-context';
import type { Connected } from '../../state/sending/send';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
  button: { alignSelf: 'start' },
});

const problems: Readonly<Record<Exclude<Connected, 'connected'>, string>> = {
  notALink:
    'This does not look like a connection link. Copy all of it from the message or letter, from https to its end, and paste it again.',
  otherCollector:
    'This link leads to another service than the one that this pane belongs to, so it is not used. Ask your DSPL manager for the right one.',
};

interface Props {
  /** Whether the keyboard goes to the field when it is shown. */
  readonly autoFocus: boolean;
  /** Called once the pane is connected, when the form is about to go. */
  readonly onConnected: () => void;
}

/** Takes the school's connection link, pasted once. */
export function KeyForm({ autoFocus, onConnected }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const connect = (event: SyntheticEvent) => {
    event.preventDefault();
    const connected = pane.connect(pasted);
    if (connected === 'connected') onConnected();
    else setProblem(problems[connected]);
  };
  return (
    <form className={styles.form} onSubmit={connect}>
      <Field
        label="Connection link"
        hint="Paste the link that your DSPL manager sent you. It is kept on this computer and never in the document."
        {...(problem !== null && { validationMessage: problem })}
      >
        <Input
          className={styles.input}
          type="password"
          autoComplete="off"
          autoFocus={autoFocus}
          value={pasted}
          onChange={(_event, { value }) => {
            setPasted(value);
            setProblem(null);
          }}
        />
      </Field>
      <Button type="submit" className={styles.button}>
        Connect
      </Button>
    </form>
  );
}
