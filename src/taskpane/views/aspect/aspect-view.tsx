import { makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { outcomeOf } from '../../../framework/lookup';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { AspectNote } from './aspect-note';
import { AspectSteps } from './aspect-steps';
import { BestFit } from './best-fit';
import { Guidance } from './guidance';
import { LastAnswerFold } from './last-answer-fold';
import { LevelWords } from './level-words';
import { OutcomeNotes } from './outcome-notes';
import { OtherAspects } from './other-aspects';
import { ShareStrength } from './share-strength';
import { useState } from 'react';
import { Section } from '../../../ui/parts/section';
import { column } from '../../../ui/styles';
import type { Outcome } from '../../../framework/framework';
import type { AspectAnswer } from '../../../assessment/assessment';
import { EvidenceEntry } from '../../parts/text-entry/evidence-entry';
import type { Cursor } from '../../parts/text-entry/use-cursor';
import { EvidenceHelp } from './evidence-help';
import { KeyQuestions } from './key-questions';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  name: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  view: { ...column(tokens.spacingVerticalL) },
});

/** One aspect: its statements, its evidence, the ways on, and the guidance in one place. */
export function AspectView() {
  const styles = useStyles();
  const { framework, aspects } = useAssessment();
  const view = usePaneState((state) => (state.view.kind === 'aspect' ? state.view : null));
  const answer = aspects.find(({ id }) => id === view?.id);
  if (view === null || answer === undefined) return null;
  const { id, state } = answer;
  const outcome = outcomeOf(framework, id);
  return (
    <div key={id} className={styles.view}>
      <div>
        <div className={styles.heading}>
          {view.through !== undefined ? (
            <BackButton to={{ kind: 'check', at: view.through.kind }}>Check</BackButton>
          ) : (
            outcome !== undefined && (
              <BackButton
                to={{ kind: 'outcome', number: outcome.number }}
              >{`Outcome ${outcome.number}`}</BackButton>
            )
          )}
          <PinButton />
        </div>
        <div className={styles.name}>
          <ViewHeading focus={view.at === 'heading'}>{id}</ViewHeading>
          <p className={styles.title}>{outcome?.shortTitle ?? outcome?.title}</p>
        </div>
      </div>
      <NotPreparedNote />
      <AspectNote answer={answer} />
      <BestFit answer={answer} focus={view.at === 'bestFit'} />
      {state === 'missing' ? (
        <AspectSteps id={id} />
      ) : (
        <EvidenceAndGuidance answer={answer} outcome={outcome} focus={view.at === 'evidence'} />
      )}
      {outcome !== undefined && <OtherAspects outcome={outcome} id={id} />}
    </div>
  );
}

interface Props {
  readonly answer: AspectAnswer;
  readonly outcome: Outcome | undefined;
  /** Whether the keyboard goes to the evidence when the view is shown. */
  readonly focus: boolean;
}

/** An aspect's evidence, the way on from it, and below them whatever helps. */
function EvidenceAndGuidance({ answer, outcome, focus }: Props) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  return (
    <>
      <div>
        <EvidenceEntry aspect={answer.id} focus={focus} cursor={cursor} />
        <EvidenceHelp answer={answer} onShow={setCursor} />
      </div>
      <AspectSteps id={answer.id} />
      <Section heading="Guidance">
        <KeyQuestions answer={answer} onAsked={(at) => setCursor({ at })} />
        <LevelWords />
        {outcome !== undefined && <Guidance answer={answer} outcome={outcome} />}
        <LastAnswerFold answer={answer} />
        <ShareStrength answer={answer} />
        {outcome !== undefined && <OutcomeNotes outcome={outcome} />}
      </Section>
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
      Keep this aspect open
    </ToggleButton>
  );
}
