import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { statementOf } from '../../../assessment/statement-wording';
import { strengths } from '../../../assessment/strengths';
import type { LevelKey } from '../../../framework/framework';
import { counted } from '../../../wording/sentences';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { PlainList } from '../../../ui/parts/plain-list';
import { StatementText } from '../../parts/statement-text';
import { RowButton } from '../../parts/row-button';
import { Section } from '../../../ui/parts/section';

const useStyles = makeStyles({
  id: { ...typographyStyles.body1Strong, marginInlineEnd: tokens.spacingHorizontalXS },
});

/** The school's strengths: aspects at the highest level, with evidence. Nothing is shown while there is none. */
export function OurStrengths() {
  const styles = useStyles();
  const assessment = useAssessment();
  const { framework } = assessment;
  const found = useMemo(() => strengths(assessment), [assessment]);
  const highest = framework.levels.at(-1);
  if (found.length === 0 || highest === undefined) return null;
  return (
    <Section heading="Our strengths">
      <Fold summary={`${counted(found.length, 'aspect')} at ${highest.label}, with evidence`}>
        <PlainList>
          {found.map((answer) => (
            <li key={answer.id}>
              <RowButton to={{ kind: 'aspect', id: answer.id, at: 'heading' }}>
                <span className={styles.id}>{answer.id}</span>{' '}
                <OwnStatement answer={answer} level={highest.key} />
              </RowButton>
            </li>
          ))}
        </PlainList>
      </Fold>
    </Section>
  );
}

function OwnStatement({ answer, level }: { readonly answer: AspectAnswer; readonly level: LevelKey }) {
  const statement = statementOf(answer, level, useAssessment().framework);
  return statement === undefined ? null : <StatementText {...statement} />;
}
