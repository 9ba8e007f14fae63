import { Line } from '../../../ui/parts/line';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { NextStepLists } from './next-step-lists';
import { PlanRows } from './plan-rows';

/** The next steps of all aspects, and the action plan that they go into. */
export function PlanView() {
  const { title } = useAssessment().framework.plan;
  const at = usePaneState(({ view }) => (view.kind === 'plan' ? view.at : 'heading'));
  return (
    <Stack>
      <BackButton to={{ kind: 'home' }}>Home</BackButton>
      <div>
        <ViewHeading focus={at === 'heading'}>{title}</ViewHeading>
        <Line>
          Choose the next steps that matter most. Then say who does what, with which resources, and by when.
          The plan stays in the document and is never sent.
        </Line>
      </div>
      <NotPreparedNote />
      <PlanRows at={at} />
      <NextStepLists />
    </Stack>
  );
}
