import { usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Stack } from '../../parts/stack';
import { TextEntry } from '../../parts/text-entry/text-entry';
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
    </Stack>
  );
}
