import { browserItems, withPageItems } from '../../ui/state/browser-items';
import { type Kept, KeptDrafts } from '../../ui/state/kept-drafts';

interface Typed {
  readonly text: string;
}

/** A text that was typed and not saved, and when it was last typed into. */
export type Draft = Kept<Typed>;

/**
 * The texts that one account has typed and not saved. They stand in the browser's storage, so that they outlive
 * the page. Each is forgotten when it is saved or discarded, when the person signs out, and after 30 days.
 */
export class Drafts extends KeptDrafts<Typed> {
  /** False where drafts would be lost with the page. */
  isLasting: boolean;

  /** @param storage null where the browser allows none; drafts then last as long as the page */
  constructor(storage: Storage | null, account: string, now: () => Date) {
    const items = browserItems(() => {
      if (storage === null) throw new Error('The browser allows no storage.');
      return storage;
    });
    super(
      withPageItems(items),
      `send-benchmark/draft/${account}/`,
      () => now().getTime(),
      ({ text }) => (typeof text === 'string' ? { text } : null),
    );
    this.isLasting = storage !== null;
  }

  put(key: string, text: string): void {
    this.isLasting = this.keep(key, { text });
  }
}
