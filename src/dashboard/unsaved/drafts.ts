import { browserItems, pageItems } from '../../ui/state/browser-items';
import { type Kept, KeptDrafts } from '../../ui/state/kept-drafts';

/** A text that was typed and not saved, and when it was last typed into. */
export type Draft = Kept<{ readonly text: string }>;

/**
 * What one account has typed and not saved. It stands in the browser's storage, so that it outlives the page, and
 * is forgotten when it is saved or discarded, when the person signs out, and after 30 days.
 */
export class Drafts {
  private readonly inBrowser: KeptDrafts<{ readonly text: string }>;
  /** Holds what the browser does not keep. */
  private readonly inPage: KeptDrafts<{ readonly text: string }>;
  /** False where drafts would be lost with the page. */
  isLasting: boolean;

  /** @param storage null where the browser allows none; drafts then last as long as the page */
  constructor(storage: Storage | null, account: string, now: () => Date) {
    const beginning = `send-benchmark/draft/${account}/`;
    const time = () => now().getTime();
    const items = browserItems(() => {
      if (storage === null) throw new Error('The browser allows no storage.');
      return storage;
    });
    this.inBrowser = new KeptDrafts(items, beginning, time, textOf);
    this.inPage = new KeptDrafts(pageItems(), beginning, time, textOf);
    this.isLasting = storage !== null;
  }

  put(key: string, text: string): void {
    this.isLasting = this.inBrowser.keep(key, { text });
    if (this.isLasting) this.inPage.forget(key);
    else this.inPage.keep(key, { text });
  }

  forget(key: string): void {
    this.inBrowser.forget(key);
    this.inPage.forget(key);
  }

  /** Every draft whose key begins so, by the rest of its key. */
  under(beginning: string): ReadonlyMap<string, Draft> {
    return new Map([...this.inBrowser.under(beginning), ...this.inPage.under(beginning)]);
  }

  forgetAll(): void {
    this.inBrowser.forgetAll();
    this.inPage.forgetAll();
  }
}

function textOf({ text }: Readonly<Record<string, unknown>>): { readonly text: string } | null {
  return typeof text === 'string' ? { text } : null;
}
