import { Button, type ButtonProps } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import type { View } from '../state/view';

interface Props extends Pick<
  ButtonProps,
  'appearance' | 'size' | 'className' | 'aria-label' | 'aria-current'
> {
  readonly to: View;
  readonly icon?: JSX.Element;
  readonly children: string | readonly string[];
}

/** A button that shows another view, whose heading then takes the keyboard. */
export function ViewButton({ to, ...button }: Props) {
  const pane = usePane();
  // The heading takes the keyboard again only where the view is a new object.
  return <Button {...button} onClick={() => pane.show({ ...to })} />;
}
