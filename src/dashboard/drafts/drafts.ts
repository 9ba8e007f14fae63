/** Something that was typed and not saved. */
export interface Draft {
  readonly text: string;
  /** When it was last typed into, a moment in ISO 8601. */
  readonly at: string;
}

/** As long as a draft is offered. Milliseconds. */
const offeredFor = 30 * 24 * 60 * 60 * 1000;

/**
 * What one account has typed and not saved. It stands in the browser's storage, so that it outlives the page, and
 * is forgotten when it is saved or discarded, when the person signs out, and after 30 days.
 */
export class Drafts {
  /** Holds what the browser does not keep. */
  private readonly inPage = new Map<string, Draft>();
  private isFailing: boolean;
  private readonly prefix: string;

  /** @param storage null where the browser allows none; drafts then last as long as the page */
  constructor(
    private readonly storage: Storage | null,
    account: string,
    private readonly now: () => Date,
  ) {
    this.isFailing = storage === null;
    this.prefix = `send-benchmark/draft/${account}/`;
  }

  /** False where drafts would be lost with the page. */
  get isLasting(): boolean {
    return !this.isFailing;
  }

  put(key: string, text: string): void {
    const draft: Draft = { text, at: this.now().toISOString() };
    try {
      if (this.storage === null) throw new Error('The browser allows no storage.');
      this.storage.setItem(this.prefix + key, JSON.stringify(draft));
      this.inPage.delete(key);
      this.isFailing = false;
    } catch {
      this.inPage.set(key, draft);
      this.isFailing = true;
    }
  }

  forget(key: string): void {
    this.inPage.delete(key);
    this.storage?.removeItem(this.prefix + key);
  }

  /** Every draft whose key begins so, by the rest of its key. */
  under(beginning: string): ReadonlyMap<string, Draft> {
    const oldest = new Date(this.now().getTime() - offeredFor).toISOString();
    const found = new Map<string, Draft>();
    for (const key of this.keys()) {
      if (!key.startsWith(beginning)) continue;
      const draft = this.inPage.get(key) ?? draftIn(this.storage?.getItem(this.prefix + key) ?? '');
      if (draft !== null && draft.at >= oldest) found.set(key.slice(beginning.length), draft);
      else this.forget(key);
    }
    return found;
  }

  forgetAll(): void {
    for (const key of this.keys()) this.forget(key);
  }

  private keys(): readonly string[] {
    const stored = Array.from(
      { length: this.storage?.length ?? 0 },
      (_none, at) => this.storage?.key(at) ?? '',
    );
    const own = stored
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length));
    return [...new Set([...own, ...this.inPage.keys()])];
  }
}

/** Null for what is no draft, such as what another version of this page has left. */
function draftIn(stored: string): Draft | null {
  try {
    const { text, at }: Partial<Record<string, unknown>> = JSON.parse(stored);
    return typeof text === 'string' && typeof at === 'string' ? { text, at } : null;
  } catch {
    return null;
  }
}
