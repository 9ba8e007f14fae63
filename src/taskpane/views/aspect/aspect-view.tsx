import { makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { outcomeOf } from '../../../framework/lookup';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { GoToDocument } from '../../parts/go-to-document';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { AspectNote } from './aspect-note';
import { AspectSteps } from './aspect-steps';
import { BestFit } from './best-fit';
import { Guidance } from './guidance';
import { LastAnswerFold } from './last-answer-fold';
import { NextStep } from './next-step';
import { OutcomeNotes } from './outcome-notes';
import { useState } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { EvidenceEntry } from '../../parts/text-entry/evidence-entry';
import type { Cursor } from '../../parts/text-entry/use-cursor';
import { EvidenceHelp } from './evidence-help';
import { KeyQuestions } from './key-questions';

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

interface Props {
  readonly answer: AspectAnswer;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
}

/** An aspect's evidence, with what helps to write it. */
function EvidenceSection({ answer, focus }: Props) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  return (
    <>
      <KeyQuestions answer={answer} onAsked={(at) => setCursor({ at })} />
      <EvidenceEntry aspect={answer.id} focus={focus} cursor={cursor} />
      <EvidenceHelp answer={answer} onShow={setCursor} />
    </>
  );
}

/** Keeps the pane at this aspect while the person clicks about in the document; for a pane that follows at all. */
function PinButton() {
  const pane = usePane();
  const pinned = usePaneState((state) => state.pinned);
  const follows = usePaneState((state) => state.followsCursor);
  if (!follows) return null;
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      checked={pinned}
      title="While this is on, clicking in the document does not change what the pane shows."
      onClick={() => pane.pin(!pinned)}
    >
      Stay here
    </ToggleButton>
  );
}
