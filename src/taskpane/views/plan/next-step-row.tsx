import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useState } from 'react';
import type { NextStep } from '../../../assessment/plan/next-steps';
import { StatementText } from '../../parts/statement-text';
import { ViewButton } from '../../parts/view-button';
import { useAssessment, usePane, usePrepared } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { draftSign, statementOf } from '../../../assessment/statement-wording';

const useStyles = makeStyles({
  step: {
    ...column(tokens.spacingVerticalXS),
    paddingTop: tokens.spacingVerticalS,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  aspect: typographyStyles.body1Strong,
});

/** One next step, to be taken into the plan. */
export function NextStepRow({ step: { aspect, to, planned } }: { readonly step: NextStep }) {
  const styles = useStyles();
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  const prepared = usePrepared();
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const answer = aspects.find(({ id }) => id === aspect);
  const next = answer === undefined ? undefined : statementOf(answer, to, framework);
  if (next === undefined) return null;
  const add = () => {
    setAdding(true);
    void pane
      .addToPlan(aspect, `${next.text} (${next.draft ? `${aspect}, ${draftSign.toLowerCase()}` : aspect})`)
      .then((why) => {
        setProblem(why);
        setAdding(false);
      });
  };
  const label = planned ? 'In the plan' : adding ? 'Adding' : 'Add to action plan';
  return (
    <div className={styles.step}>
      <p className={styles.text}>
        <span className={styles.aspect}>{aspect}</span> <StatementText {...next} />
      </p>
      <Actions>
        {prepared && (
          // It stays when it is done, so that the keyboard stays where it was.
          <Button
            size="small"
            disabledFocusable={adding || planned}
            aria-label={`${label}: ${aspect}`}
            onClick={add}
          >
            {label}
          </Button>
        )}
        <ViewButton size="small" appearance="subtle" to={{ kind: 'aspect', id: aspect, at: 'heading' }}>
          See {aspect}
        </ViewButton>
      </Actions>
      <div role="alert">{problem !== null && <Note kind="warning">{problem}</Note>}</div>
    </div>
  );
}
