import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { momentText } from '../../wording/dates';
import { Note } from '../parts/note';
import type { Draft } from './drafts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** What it is of, such as “Support in outcome 1”. */
  readonly name: string;
  readonly at: Draft['at'];
  /** What was written; empty where everything had been taken out. */
  readonly text: string;
  readonly onBringBack: () => void;
  readonly onDiscard: () => void;
}

/** Offers back what somebody had typed and not saved. */
export function UnsavedDraft({ name, at, text, onBringBack, onDiscard }: Props) {
  const styles = useStyles();
  const shown = text.trim();
  return (
    <Note kind="warning">
      <p>
        {name}: you had not saved this text from {momentText(at)}.
      </p>
      <p>{shown === '' ? 'It was empty.' : `“${shortened(shown)}”`}</p>
      <div className={styles.buttons}>
        <Button aria-label={`Bring it back: ${name}`} onClick={onBringBack}>
          Bring it back
        </Button>
        <Button aria-label={`Discard: ${name}`} onClick={onDiscard}>
          Discard
        </Button>
      </div>
    </Note>
  );
}

/** Enough characters to know a text again. */
const enough = 160;

function shortened(text: string): string {
  return text.length <= enough ? text : `${text.slice(0, enough - 1)}…`;
}
