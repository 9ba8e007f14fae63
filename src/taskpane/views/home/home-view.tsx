import { Note } from '../../../ui/parts/note';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { ReadAgainButton } from '../../parts/read-again-button';
import { Stack } from '../../parts/stack';
import { usePaneState } from '../../state/pane-context';
import { ContinueButton } from './continue-button';
import { DocumentDamage } from './document-damage';
import { DocumentFields } from './document-fields';
import { FormParts } from './form-parts';
import { LastTimeButton } from './last-time-button';
import { OpenAspects } from './open-aspects';
import { OutcomeList } from './outcome-list';
import { OverdueActions } from './overdue-actions';
import { ReaderNotes } from './reader-notes';
import { OurStrengths } from './our-strengths';
import { SchoolCard } from './school-card';
import { SettingsButton } from './settings-button';
import { CollectionLine } from './collection-line';
import { Unwritten } from './unwritten';
import { WaitingSummary } from './waiting-summary';
import { WholeProgress } from './whole-progress';

/** Where the school is, and what is next. */
export function HomeView() {
  const problem = usePaneState((state) => state.rereadProblem);
  return (
    <Stack>
      <SchoolCard />
      <CollectionLine />
      <WaitingSummary />
      <NotPreparedNote />
      <DocumentDamage />
      {problem !== null && (
        <Note kind="warning">
          <p>The document could not be read again. What you see was read before.</p>
          <p>{problem}</p>
        </Note>
      )}
      <Unwritten />
      <WholeProgress />
      <ContinueButton />
      <OverdueActions />
      <OutcomeList />
      <FormParts />
      <OurStrengths />
      <OpenAspects />
      <ReaderNotes />
      <ReadAgainButton />
      <LastTimeButton />
      <DocumentFields />
      <SettingsButton />
    </Stack>
  );
}
