import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import type { Outcome, Reference } from '../../../framework/framework';
import { Fold } from '../../../ui/parts/fold';
import { useAssessment } from '../../state/pane-context';
import { describingStatement } from '../../../assessment/statement-wording';
import { relatedExpectations } from './related-expectations';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  reference: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly answer: AspectAnswer;
  readonly outcome: Outcome;
}

/** The expectations of the Quality Offer, the nearest to the aspect first, each with its legal source. */
export function Guidance({ answer, outcome }: Props) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const { related, others } = useMemo(
    () => relatedExpectations(outcome, describingStatement(answer, framework)?.text ?? ''),
    [answer, framework, outcome],
  );
  return (
    <Fold summary="What the Quality Offer expects">
      {related.length > 0 && (
        <>
          <h2 className={styles.heading}>Nearest to {answer.id}</h2>
          <Expectations items={related} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 className={styles.heading}>
            {related.length > 0 ? 'Also under' : 'Under'} outcome {outcome.number}
          </h2>
          <Expectations items={others} />
        </>
      )}
    </Fold>
  );
}

function Expectations({ items }: { readonly items: readonly Reference[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ text, ref }) => (
        <li key={text}>
          {text} {ref !== null && <span className={styles.reference}>(SEND Code of Practice, {ref})</span>}
        </li>
      ))}
    </ul>
  );
}
