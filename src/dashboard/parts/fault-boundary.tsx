import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Note } from './note';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Catches a fault of the page's own, so that the way to the other views stays open. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Note kind="warning">
        <p>Something in this page went wrong. Nothing that is stored has been changed.</p>
        <Button onClick={() => this.setState({ failed: false })}>Show it again</Button>
      </Note>
    );
  }
}
