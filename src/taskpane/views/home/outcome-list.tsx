import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { progress, type Progress } from '../../../assessment/progress';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { column } from '../../../ui/styles';
import { MapKey, OutcomeMap } from '../../parts/aspect-map';
import { useAssessment, usePane } from '../../state/pane-context';

const useStyles = makeStyles({
  outcome: { ...column(tokens.spacingVerticalXS), paddingBottom: tokens.spacingVerticalS },
  key: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: {
    ...typographyStyles.body1,
    display: 'block',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    textAlign: 'start',
    cursor: 'pointer',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: typographyStyles.body1Strong,
  words: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tally: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The map of all aspects, a row an outcome. */
export function OutcomeList() {
  const styles = useStyles();
  const assessment = useAssessment();
  const tallies = useMemo(() => progress(assessment).outcomes, [assessment]);
  return (
    <Section heading="Outcomes">
      <p className={styles.key}>
        <MapKey />
      </p>
      <PlainList>
        {tallies.map((tally) => (
          <li key={tally.number} className={styles.outcome}>
            <OutcomeRow tally={tally} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

/** One outcome: its title, which leads to it, its tally, and its aspects. */
function OutcomeRow({ tally }: { readonly tally: Progress['outcomes'][number] }) {
  const styles = useStyles();
  const pane = usePane();
  const { framework } = useAssessment();
  const { number, answered, evidenced, of } = tally;
  const outcome = framework.outcomes.find((candidate) => candidate.number === number);
  if (outcome === undefined) return null;
  return (
    <>
      <button type="button" className={styles.title} onClick={() => pane.show({ kind: 'outcome', number })}>
        <span className={styles.words}>
          <span className={styles.number}>{number}</span> {outcome.shortTitle ?? outcome.title}
        </span>{' '}
        <span className={styles.tally}>
          {answered} of {of} best fit, {evidenced} of {of} evidence
        </span>
      </button>
      <OutcomeMap outcome={outcome} current={null} />
    </>
  );
}
