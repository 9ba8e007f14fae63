import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import type { Assessment } from '../../../assessment/assessment';
import { involvedCounts } from '../../../assessment/summary/involved-counts';
import { counted } from '../../../wording/sentences';
import { useAssessment } from '../../state/pane-context';
import { PlainList } from '../../../ui/parts/plain-list';
import { RowButton } from '../../parts/row-button';
import { Section } from '../../../ui/parts/section';
import type { View } from '../../state/view';

const useStyles = makeStyles({
  content: { ...column(tokens.spacingVerticalXXS) },
  title: typographyStyles.body1,
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const parts: readonly {
  readonly title: string;
  readonly view: View;
  readonly progress: (assessment: Assessment) => string;
}[] = [
  { title: 'Statutory checklist', view: { kind: 'statutory', at: 'heading' }, progress: checklistProgress },
  { title: 'Who was involved', view: { kind: 'involved', at: 'heading' }, progress: involvedProgress },
  { title: 'Action plan', view: { kind: 'plan', at: 'heading' }, progress: planProgress },
];

/** The parts of the form beside the aspects, each with its progress. */
export function FormParts() {
  const styles = useStyles();
  const assessment = useAssessment();
  return (
    <Section heading="The rest of the form">
      <PlainList>
        {parts.map(({ title, view, progress }) => (
          <li key={title}>
            <RowButton to={view}>
              <span className={styles.content}>
                <span className={styles.title}>{title}</span>
                <span className={styles.progress}>{progress(assessment)}</span>
              </span>
            </RowButton>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

function checklistProgress({ statutory }: Assessment): string {
  const answered = statutory.filter(({ answer }) => answer === 'yes' || answer === 'no').length;
  const both = statutory.filter(({ answer }) => answer === 'both').length;
  return `${answered} of ${statutory.length} answered${both === 0 ? '' : `, ${both} ticked both ways`}`;
}

function involvedProgress(assessment: Assessment): string {
  const count = Object.values(involvedCounts(assessment)).reduce((sum, each) => sum + each, 0);
  return count === 0 ? 'Nobody named yet' : counted(count, 'person', 'people');
}

function planProgress({ plan }: Assessment): string {
  return plan.length === 0 ? 'Nothing planned yet' : counted(plan.length, 'row');
}
