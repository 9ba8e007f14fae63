import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../../state/pane-context';
import { Section } from '../../../ui/parts/section';
import { type FieldKey, fieldLabel, fieldOf } from '../../state/drafts/field';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

/** What was typed and is not in any document, to be copied from here. */
export function UnwrittenTexts() {
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
