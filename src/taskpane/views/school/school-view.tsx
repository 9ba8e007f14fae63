import { useAssessment, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Stack } from '../../parts/stack';
import { TextEntry } from '../../parts/text-entry/text-entry';
import { urnOf } from '../../../framework/identifiers';
import { Note } from '../../../ui/parts/note';
import { fieldKey } from '../../state/drafts/field';
import { ViewHeading } from '../../../ui/parts/view-heading';

/** The school's name and URN. */
export function SchoolView() {
  const at = usePaneState(({ view }) => (view.kind === 'school' ? view.at : 'heading'));
  return (
    <Stack>
      <BackButton to={{ kind: 'home' }}>Home</BackButton>
      <ViewHeading focus={at === 'heading'}>School details</ViewHeading>
      <NotPreparedNote />
      <TextEntry field={{ kind: 'name' }} focus={at === 'name'} place={{ kind: 'school' }} />
      <TextEntry
        field={{ kind: 'urn' }}
        focus={at === 'urn'}
        place={{ kind: 'urn' }}
        hint="Six digits, as the Department for Education gives them"
      />
      <UrnNote />
    </Stack>
  );
}

/** Says while it is typed that a URN cannot be one. Nothing is said of a beginning of up to six digits. */
function UrnNote() {
  const { school } = useAssessment();
  const typed = usePaneState((state) => state.drafts[fieldKey({ kind: 'urn' })]);
  const urn = (typed?.text ?? school.urn ?? '').trim();
  const isBeginning = typed?.status.kind === 'typing' && /^\d{0,6}$/.test(urn);
  const isWrong = urn !== '' && urnOf(urn) === null && !isBeginning;
  return (
    <div aria-live="polite">
      {isWrong && (
        <Note kind="warning">
          <p>“{urn}” is not a URN, which is a number of six digits. Nothing can be sent with it.</p>
        </Note>
      )}
    </div>
  );
}
