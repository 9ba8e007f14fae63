import { Note } from '../../../ui/parts/note';
import { HiddenFieldsNote } from './hidden-fields-note';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { ReadAgainButton } from '../../parts/read-again-button';
import { Stack } from '../../parts/stack';
import { ViewButton } from '../../parts/view-button';
import { useAssessment, usePaneState, usePrepared } from '../../state/pane-context';
import { DocumentDamage } from './document-damage';
import { FormParts } from './form-parts';
import { OutcomeList } from './outcome-list';
import { OurStrengths } from './our-strengths';
import { SchoolCard } from './school-card';
import { CollectionLine } from './collection-line';
import { Unwritten } from './unwritten';
import { WholeProgress } from './whole-progress';
import { urnOf } from '../../../framework/identifiers';
import { nextOpen } from '../../state/answers/aspect-state';
import { Actions } from '../../../ui/parts/actions';
import { counted } from '../../../wording/sentences';
import { useOverdueCount } from '../plan/use-is-overdue';
import { Fold } from '../../../ui/parts/fold';

/** Where the school is, and what is next. */
export function HomeView() {
  const prepared = usePrepared();
  const problem = usePaneState((state) => state.rereadProblem);
  return (
    <Stack>
      <SchoolCard />
      <CollectionLine />
      <WaitingSummary />
      <NotPreparedNote />
      <HiddenFieldsNote />
      <DocumentDamage />
      {problem !== null && (
        <Note kind="warning">
          <p>The document could not be read again. What you see was read before.</p>
          <p>{problem}</p>
        </Note>
      )}
      <Unwritten />
      <WhatToDo />
      <WholeProgress />
      <OverdueActions />
      <OutcomeList />
      <FormParts />
      <OurStrengths />
      <ReaderNotes />
      <Actions>
        <ViewButton to={{ kind: 'lastTime' }}>Last year’s benchmark</ViewButton>
        {prepared && <ViewButton to={{ kind: 'prepare' }}>Fields in this document</ViewButton>}
        <ViewButton to={{ kind: 'settings' }}>Settings</ViewButton>
        <ReadAgainButton />
      </Actions>
    </Stack>
  );
}

/** What to do next: first say which school it is, since nothing can be sent without that. */
function WhatToDo() {
  const { aspects, framework, school } = useAssessment();
  const id = nextOpen(aspects, framework, null);
  const missing = school.name === null ? 'name' : urnOf(school.urn ?? '') === null ? 'urn' : null;
  return (
    <Actions>
      {missing !== null && (
        <ViewButton appearance="primary" size="large" to={{ kind: 'school', at: missing }}>
          Fill in your school
        </ViewButton>
      )}
      <ViewButton
        appearance={missing === null ? 'primary' : 'secondary'}
        size="large"
        to={id === null ? { kind: 'check' } : { kind: 'aspect', id, at: 'heading' }}
      >
        {id === null ? 'Check everything' : `Continue with ${id}`}
      </ViewButton>
    </Actions>
  );
}

/** Reminds of a summary that was asked for and has no receipt yet. */
function WaitingSummary() {
  const isWaiting = usePaneState((state) => state.waiting !== null);
  if (!isWaiting) return null;
  return (
    <Note kind="warning">
      <p>A summary that you asked to send has not been confirmed yet.</p>
      <Actions>
        <ViewButton to={{ kind: 'send' }}>Go to Send</ViewButton>
      </Actions>
    </Note>
  );
}

/** Reminds of what the action plan says should have been done by now. */
function OverdueActions() {
  const count = useOverdueCount();
  if (count === 0) return null;
  return (
    <Note>
      <p>Overdue in your action plan: {counted(count, 'row')}.</p>
      <Actions>
        <ViewButton to={{ kind: 'plan', at: 'heading' }}>Go to the action plan</ViewButton>
      </Actions>
    </Note>
  );
}

/** The reader's notes about the document. */
function ReaderNotes() {
  const { notes } = useAssessment();
  if (notes.length === 0) return null;
  return (
    <Fold summary={`About this document (${notes.length})`}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Fold>
  );
}
