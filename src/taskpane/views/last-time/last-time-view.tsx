import { Spinner } from '@fluentui/react-components';
import { usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { Note } from '../../../ui/parts/note';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { ChooseLastTime } from './choose-last-time';
import { LastTimeBeside } from './last-time-beside';

/** The school's earlier answers, to go on from. */
export function LastTimeView() {
  return (
    <Stack>
      <div>
        <BackButton to={{ kind: 'home' }}>Home</BackButton>
        <ViewHeading>Last year’s benchmark</ViewHeading>
      </div>
      <Stage />
    </Stack>
  );
}

function Stage() {
  const lastTime = usePaneState((state) => state.lastTime);
  switch (lastTime.kind) {
    case 'none':
      return <ChooseLastTime />;
    case 'reading':
      return <Spinner size="tiny" labelPosition="after" label="Reading what you answered" />;
    case 'problem':
      return (
        <>
          <div role="alert">
            <Note kind="warning">{lastTime.text}</Note>
          </div>
          <ChooseLastTime />
        </>
      );
    case 'open':
      return <LastTimeBeside {...lastTime} />;
  }
}
