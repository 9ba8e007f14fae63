import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { PlainList } from '../../../ui/parts/plain-list';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { AspectRow } from './aspect-row';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The aspects of one outcome, each with where it stands. */
export function OutcomeView() {
  const styles = useStyles();
  const { framework, aspects } = useAssessment();
  const number = usePaneState(({ view }) => (view.kind === 'outcome' ? view.number : null));
  const outcome = framework.outcomes.find((candidate) => candidate.number === number);
  if (outcome === undefined) return null;
  const answers = aspects.filter(({ id }) => outcome.aspects.some((aspect) => aspect.id === id));
  return (
    <Stack>
      <BackButton to={{ kind: 'home' }}>Home</BackButton>
      <div>
        <ViewHeading>Outcome {outcome.number}</ViewHeading>
        <p className={styles.title}>{outcome.title}</p>
      </div>
      <PlainList>
        {answers.map((answer) => (
          <li key={answer.id}>
            <AspectRow answer={answer} />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}
