import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useState } from 'react';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
  button: { alignSelf: 'start' },
});

/** Takes the school's key, pasted once. */
export function KeyForm() {
  const styles = useStyles();
  const pane = usePane();
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState(false);
  const connect = (event: SyntheticEvent) => {
    event.preventDefault();
    setWrong(!pane.connect(pasted));
  };
  return (
    <form className={styles.form} onSubmit={connect}>
      <Field
        label="School key"
        hint="Paste the key that your DSPL manager sent you. It is kept on this computer and never in the document."
        {...(wrong && {
          validationMessage:
            'This does not look like a school key, which has 43 letters, digits, hyphens or underlines. Copy all of it from the message and paste it again.',
        })}
      >
        <Input
          className={styles.input}
          type="password"
          autoComplete="off"
          value={pasted}
          onChange={(_event, { value }) => {
            setPasted(value);
            setWrong(false);
          }}
        />
      </Field>
      <Button type="submit" className={styles.button}>
        Connect
      </Button>
    </form>
  );
}
