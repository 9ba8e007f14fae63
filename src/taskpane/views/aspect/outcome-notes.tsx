import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Outcome } from '../../../framework/framework';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { GoToDocument } from '../../parts/go-to-document';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** The outcome's notes and actions, which belong to all of its aspects. */
export function OutcomeNotes({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { framework, outcomes } = useAssessment();
  const { notesHeading, actionsHeading } = framework.keyQuestions;
  const { notes = null, actions = null } = outcomes.find(({ number }) => number === outcome.number) ?? {};
  if (notes === null && actions === null) return null;
  const parts = [
    { heading: notesHeading, text: notes },
    { heading: actionsHeading, text: actions },
  ];
  return (
    <Fold summary={`${notesHeading} and ${actionsHeading.toLowerCase()} for outcome ${outcome.number}`}>
      {parts.map(
        ({ heading, text }) =>
          text !== null && (
            <div key={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              <p className={styles.text}>{text}</p>
            </div>
          ),
      )}
      <GoToDocument place={{ kind: 'actions', outcome: outcome.number }} size="small">
        Go to them in the document
      </GoToDocument>
    </Fold>
  );
}
