import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { strengths } from '../../../assessment/strengths';
import { counted } from '../../../wording/sentences';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { PlainList } from '../../../ui/parts/plain-list';
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
          {found.map(({ id, statements }) => (
            <li key={id}>
              <RowButton to={{ kind: 'aspect', id, at: 'heading' }}>
                <span className={styles.id}>{id}</span> {statements[highest.key]}
              </RowButton>
            </li>
          ))}
        </PlainList>
      </Fold>
    </Section>
  );
}
