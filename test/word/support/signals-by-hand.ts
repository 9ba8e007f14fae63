import type { FollowSignals } from '../../../src/word/following/follow';

type Kind = 'visibility' | 'focus' | 'selection' | 'edit';

/** Signals that a test gives itself, with a clock that stands still until it is moved. */
export class SignalsByHand implements FollowSignals {
  /** Whether the keyboard is in the pane. */
  focused = false;
  private time = 0;
  private visible = true;
  private readonly listeners = new Map<Kind, () => void>();
  private timers: { readonly at: number; readonly work: () => void }[] = [];

  now = () => this.time;
  hasFocus = () => this.focused;
  isVisible = () => this.visible;
  onVisibility = (listener: () => void) => this.listen('visibility', listener);
  onFocus = (listener: () => void) => this.listen('focus', listener);
  onSelection = (listener: () => void) => this.listen('selection', listener);
  onEdit = (listener: () => void) => this.listen('edit', listener);

  after = (milliseconds: number, work: () => void) => {
    const timer = { at: this.time + milliseconds, work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  };

  /** How many ways there are in which anything could still happen. */
  get alive(): number {
    return this.timers.length + this.listeners.size;
  }

  give(kind: Exclude<Kind, 'visibility'>): void {
    this.listeners.get(kind)?.();
  }

  show(visible: boolean): void {
    this.visible = visible;
    this.listeners.get('visibility')?.();
  }

  /** Lets time go by, step by step as the timers fall due, and whatever they begin be done. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settled();
    for (let next = this.due(end); next !== undefined; next = this.due(end)) {
      this.time = next.at;
      this.timers = this.timers.filter((timer) => timer !== next);
      next.work();
      await settled();
    }
    this.time = end;
  }

  private due(end: number) {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }

  private listen(kind: Kind, listener: () => void): () => void {
    this.listeners.set(kind, listener);
    return () => this.listeners.delete(kind);
  }
}

/** Lets promises settle that wait for nothing but one another. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
