import { Button } from '@fluentui/react-components';
import { Actions } from '../../ui/parts/actions';
import { momentText } from '../../wording/dates';
import { Note } from '../../ui/parts/note';
import type { Draft } from './drafts';

interface Props {
  /** The name of its field, such as “Support in outcome 1”. */
  readonly name: string;
  readonly at: Draft['at'];
  /** The typed text; empty where everything had been taken out. */
  readonly text: string;
  readonly onBringBack: () => void;
  readonly onDiscard: () => void;
}

/** Offers back what somebody had typed and not saved. */
export function UnsavedDraft({ name, at, text, onBringBack, onDiscard }: Props) {
  const shown = text.trim();
  return (
    <Note kind="warning">
      <p>
        {name}: you had not saved this text from {momentText(at)}.
      </p>
      <p>{shown === '' ? 'It was empty.' : `“${shortened(shown)}”`}</p>
      <Actions>
        <Button aria-label={`Bring it back: ${name}`} onClick={onBringBack}>
          Bring it back
        </Button>
        <Button aria-label={`Discard: ${name}`} onClick={onDiscard}>
          Discard
        </Button>
      </Actions>
    </Note>
  );
}

/** Enough characters to know a text again. */
const enough = 160;

function shortened(text: string): string {
  return text.length <= enough ? text : `${text.slice(0, enough - 1)}…`;
}
