import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { memo } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { useAssessment } from '../../state/pane-context';
import { AspectStateLine } from '../../parts/aspect-state-line';
import { StatementText } from '../../parts/statement-text';
import { RowButton } from '../../parts/row-button';
import { describingStatement } from '../../../assessment/statement-wording';

const useStyles = makeStyles({
  content: { ...column(tokens.spacingVerticalXS) },
  id: { ...typographyStyles.body1Strong, marginInlineEnd: tokens.spacingHorizontalXS },
});

/** One aspect with where it stands, leading to it. */
export const AspectRow = memo(function AspectRow({ answer }: { readonly answer: AspectAnswer }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const { id } = answer;
  const statement = describingStatement(answer, framework);
  return (
    <RowButton to={{ kind: 'aspect', id, at: 'heading' }}>
      <span className={styles.content}>
        <span>
          <span className={styles.id}>{id}</span>{' '}
          {statement !== undefined && <StatementText {...statement} />}
        </span>
        <AspectStateLine answer={answer} />
      </span>
    </RowButton>
  );
});
