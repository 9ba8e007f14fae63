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
  stand: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const parts: readonly {
  readonly title: string;
  readonly view: View;
  readonly stand: (assessment: Assessment) => string;
}[] = [
  { title: 'Statutory checklist', view: { kind: 'statutory', at: 'heading' }, stand: checklistStand },
  { title: 'Who was involved', view: { kind: 'involved', at: 'heading' }, stand: involvedStand },
  { title: 'Action plan', view: { kind: 'plan', at: 'heading' }, stand: planStand },
];

/** What the form asks beside the aspects, each with where it stands. */
export function FormParts() {
  const styles = useStyles();
  const assessment = useAssessment();
  return (
    <Section heading="The rest of the form">
      <PlainList>
        {parts.map(({ title, view, stand }) => (
          <li key={title}>
            <RowButton to={view}>
              <span className={styles.content}>
                <span className={styles.title}>{title}</span>
                <span className={styles.stand}>{stand(assessment)}</span>
              </span>
            </RowButton>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

function checklistStand({ statutory }: Assessment): string {
  const answered = statutory.filter(({ answer }) => answer === 'yes' || answer === 'no').length;
  const both = statutory.filter(({ answer }) => answer === 'both').length;
  return `${answered} of ${statutory.length} answered${both === 0 ? '' : `, ${both} ticked both ways`}`;
}

function involvedStand(assessment: Assessment): string {
  const count = Object.values(involvedCounts(assessment)).reduce((sum, each) => sum + each, 0);
  return count === 0 ? 'Nobody named yet' : counted(count, 'person', 'people');
}

function planStand({ plan }: Assessment): string {
  return plan.length === 0 ? 'Nothing planned yet' : counted(plan.length, 'row');
}
