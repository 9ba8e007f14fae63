import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { usePane } from '../pane-context';
import type { View } from '../store/view';

interface Props {
  readonly to: View;
  readonly children: string;
}

/** Leads to the view above this one. */
export function BackButton({ to, children }: Props) {
  const pane = usePane();
  return (
    <div>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => pane.show(to)}>
        {children}
      </Button>
    </div>
  );
}
