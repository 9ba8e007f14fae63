import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingPlace } from '../../../assessment/check/finding';
import { useAssessment } from '../../state/pane-context';
import { type Field, fieldLabel } from '../../state/drafts/field';
import { GoToDocument } from '../go-to-document';
import { Section } from '../../../ui/parts/section';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly field: Field;
  readonly text: string;
  readonly place: FindingPlace;
}

/** A text of a document that the pane does not write into. */
export function ReadOnlyText({ field, text, place }: Props) {
  const styles = useStyles();
  const label = fieldLabel(field, useAssessment().framework);
  return (
    <Section heading={label}>
      <p className={styles.text}>{text === '' ? 'Nothing written yet.' : text}</p>
      {field.kind !== 'evidence' && (
        <GoToDocument place={place} label={`Go to ${label} in the document`}>
          Go to it in the document
        </GoToDocument>
      )}
    </Section>
  );
}
