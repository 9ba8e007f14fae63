import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Actions } from './actions';
import { Note } from './note';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Catches a fault of the pane's own. The store outside React still has everything that was typed. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Note kind="warning">
        <p>Something in this pane went wrong. Your document is safe, and what you typed is still here.</p>
        <Actions>
          <Button onClick={() => this.setState({ failed: false })}>Show the pane again</Button>
        </Actions>
      </Note>
    );
  }
}
