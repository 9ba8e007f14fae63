import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { Line } from '../../../ui/parts/line';
import { ReadAgainButton } from '../../parts/read-again-button';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../../state/pane-context';
import { Section } from '../../../ui/parts/section';
import { type FieldKey, fieldLabel, fieldOf } from '../../state/drafts/field';

interface Props {
  readonly heading: string;
  readonly text: string;
  readonly whatToDo: string;
}

/** Why no benchmark is shown, and what to do about it. */
export function DocumentProblem({ heading, text, whatToDo }: Props) {
  const pane = usePane();
  return (
    <Stack>
      <ViewHeading>{heading}</ViewHeading>
      <Note kind="warning">{text}</Note>
      <Line>{whatToDo}</Line>
      <UnwrittenTexts />
      <Actions>
        <ReadAgainButton />
        <Button appearance="subtle" onClick={() => pane.show({ kind: 'wordCheck' })}>
          Check this Word
        </Button>
      </Actions>
    </Stack>
  );
}

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

/** Texts that were typed and are in no document, to be copied from here. */
function UnwrittenTexts() {
  const styles = useStyles();
  const drafts = usePaneState((state) => state.drafts);
  const unwritten = Object.entries(drafts).filter(([, draft]) => draft && draft.status.kind !== 'written');
  if (unwritten.length === 0) return null;
  return (
    <Section heading="Typed here, and not in the document">
      {unwritten.map(([key, draft]) => (
        <div key={key}>
          <strong>{fieldLabel(fieldOf(key as FieldKey), null)}</strong>
          <p className={styles.text}>{draft?.text}</p>
        </div>
      ))}
    </Section>
  );
}
