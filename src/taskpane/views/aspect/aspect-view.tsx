import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { outcomeOf } from '../../../framework/lookup';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { GoToDocument } from '../../parts/go-to-document';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { AspectNote } from './aspect-note';
import { AspectSteps } from './aspect-steps';
import { BestFit } from './best-fit';
import { Guidance } from './guidance';
import { EvidenceSection } from './evidence-section';
import { LastAnswerFold } from './last-answer-fold';
import { NextStep } from './next-step';
import { OutcomeNotes } from './outcome-notes';
import { PinButton } from './pin-button';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One aspect: its statements, the guidance and the evidence. */
export function AspectView() {
  const styles = useStyles();
  const { framework, aspects } = useAssessment();
  const view = usePaneState((state) => (state.view.kind === 'aspect' ? state.view : null));
  const answer = aspects.find(({ id }) => id === view?.id);
  if (view === null || answer === undefined) return null;
  const { id, state } = answer;
  const outcome = outcomeOf(framework, id);
  return (
    <Stack key={id}>
      {outcome !== undefined && (
        <BackButton
          to={{ kind: 'outcome', number: outcome.number }}
        >{`Outcome ${outcome.number}`}</BackButton>
      )}
      <div>
        <div className={styles.heading}>
          <ViewHeading focus={view.at === 'heading'}>{id}</ViewHeading>
          <PinButton />
        </div>
        <p className={styles.title}>{outcome?.shortTitle ?? outcome?.title}</p>
      </div>
      <NotPreparedNote />
      <AspectNote answer={answer} />
      <BestFit answer={answer} focus={view.at === 'bestFit'} />
      {state !== 'missing' && (
        <>
          <GoToDocument place={{ kind: 'bestFit', aspect: id }}>Go to it in the document</GoToDocument>
          <LastAnswerFold answer={answer} />
          <NextStep answer={answer} />
          {outcome !== undefined && <Guidance answer={answer} outcome={outcome} />}
          <EvidenceSection answer={answer} focus={view.at === 'evidence'} />
          {outcome !== undefined && <OutcomeNotes outcome={outcome} />}
        </>
      )}
      <AspectSteps id={id} />
    </Stack>
  );
}
