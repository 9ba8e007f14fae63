import { Line } from '../../../ui/parts/line';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Stack } from '../../parts/stack';
import { TickInDocumentNote } from '../../parts/tick-in-document';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { GroupEntry } from './group-entry';

/** The people who took part, group by group. */
export function InvolvedView() {
  const { framework, involved } = useAssessment();
  const { groups } = framework.involvement;
  const hasBoxes = involved.some(({ ticked }) => ticked !== null);
  const at = usePaneState(({ view }) => (view.kind === 'involved' ? view.at : 'heading'));
  return (
    <Stack>
      <BackButton to={{ kind: 'home' }}>Home</BackButton>
      <div>
        <ViewHeading focus={at === 'heading'}>Who was involved</ViewHeading>
        <Line>
          Names stay in the document and are never sent. Only how many people of each group took part is sent,
          and you can leave that out too.
        </Line>
      </div>
      <NotPreparedNote />
      {hasBoxes && (
        <TickInDocumentNote tickables={groups.map(({ key }) => ({ kind: 'involved', group: key }))} />
      )}
      {groups.map((group) => (
        <GroupEntry key={group.key} group={group} focus={at === group.key} />
      ))}
    </Stack>
  );
}
