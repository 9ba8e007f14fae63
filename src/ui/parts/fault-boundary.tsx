import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Actions } from './actions';
import { Note } from './note';

interface Props {
  readonly children: ReactNode;
  /** The message: what went wrong, and what is safe. */
  readonly text: string;
  /** The words of the button that shows it again. */
  readonly again: string;
}

interface State {
  readonly failed: boolean;
}

/** Catches a fault of our own. What stands outside it, and everything that was typed, is still there. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, text, again } = this.props;
    if (!this.state.failed) return children;
    return (
      <Note kind="warning">
        <p>{text}</p>
        <Actions>
          <Button onClick={() => this.setState({ failed: false })}>{again}</Button>
        </Actions>
      </Note>
    );
  }
}
