import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayText } from '../../../wording/dates';
import { counted } from '../../../wording/sentences';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import { useAssessment } from '../../state/pane-context';
import { agreements } from './agreements';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
});

/** The summary in a few lines. */
export function SummaryFacts({ summary }: { readonly summary: RatingSummary }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const facts = factsOf(summary, framework.levels);
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

function factsOf(
  { school, framework, completedOn, ratings, statutory, involved, share, ...consent }: RatingSummary,
  levels: readonly { readonly key: string; readonly label: string }[],
): Fact[] {
  const all = Object.values(ratings);
  const counts = levels.map(({ key, label }) => `${all.filter((level) => level === key).length} ${label}`);
  const open = all.filter((level) => level === null).length;
  return [
    { name: 'School', value: `${school.name}, URN ${school.urn}` },
    { name: 'Edition', value: framework },
    { name: 'Completed', value: dayText(completedOn) },
    { name: 'Ratings', value: [...counts, `${open} unanswered`].join(', ') },
    { name: 'Checklist', value: statutory === undefined ? 'Not sent' : checklistWords(statutory) },
    {
      name: 'Took part',
      value: involved === undefined ? 'Not sent' : counted(total(involved), 'person', 'people'),
    },
    { name: 'Shared', value: share.length === 0 ? 'Nothing' : share.join(', ') },
    ...agreements.map(({ name, fact, yes, no }) => ({ name: fact, value: consent[name] ? yes : no })),
  ];
}

function checklistWords(statutory: NonNullable<RatingSummary['statutory']>): string {
  const count = (wanted: string | null) =>
    Object.values(statutory).filter((answer) => answer === wanted).length;
  return `${count('yes')} yes, ${count('no')} no, ${count(null)} unanswered`;
}

function total(involved: NonNullable<RatingSummary['involved']>): number {
  return Object.values(involved).reduce((sum, count) => sum + count, 0);
}
