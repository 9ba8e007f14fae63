import { makeStyles, tokens } from '@fluentui/react-components';
import { useAssessment } from '../../pane-context';
import { Fold } from '../../parts/fold';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The questions that help with the evidence. */
export function KeyQuestions() {
  const styles = useStyles();
  const { items } = useAssessment().framework.keyQuestions;
  return (
    <Fold summary="Questions to think about">
      <ul className={styles.list}>
        {items.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Fold>
  );
}
