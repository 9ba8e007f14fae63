import type { BrowserItems } from './browser-items';
import { parsedFields } from './parsed-fields';

/** How long what nobody comes back to is kept: 30 days, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** A kept value, and when it was kept, in milliseconds since 1970. */
export type Kept<Value> = Value & { readonly at: number };

/** Drafts of one kind in the browser's storage, each under its name, for 30 days. */
export class KeptDrafts<Value extends object> {
  /**
   * @param beginning what the name of each begins with in the storage
   * @param now the time in milliseconds since 1970
   * @param valueOf the draft among the fields of what was stored; null where they hold none
   */
  constructor(
    private readonly items: BrowserItems,
    private readonly beginning: string,
    private readonly now: () => number,
    private readonly valueOf: (fields: Readonly<Record<string, unknown>>) => Value | null,
  ) {}

  /** Returns false where the browser keeps nothing, or has no room left. */
  keep(name: string, value: Value): boolean {
    return this.items.keep(this.beginning + name, JSON.stringify({ ...value, at: this.now() }));
  }

  forget(name: string): void {
    this.items.forget(this.beginning + name);
  }

  /** Every draft whose name begins so, by the rest of its name. What is too old, or is no draft, is removed. */
  under(beginning: string): ReadonlyMap<string, Kept<Value>> {
    const start = this.beginning + beginning;
    const found = new Map<string, Kept<Value>>();
    for (const name of this.items.names(start)) {
      const kept = this.keptIn(this.items.read(name));
      if (kept !== null && this.now() - kept.at <= lifetime) found.set(name.slice(start.length), kept);
      else this.items.forget(name);
    }
    return found;
  }

  forgetAll(): void {
    for (const name of this.items.names(this.beginning)) this.items.forget(name);
  }

  private keptIn(text: string | null): Kept<Value> | null {
    const fields = parsedFields(text);
    const value = fields && this.valueOf(fields);
    const at = fields?.['at'];
    // An earlier version of the dashboard has stored the moment in ISO 8601.
    const time = typeof at === 'string' ? Date.parse(at) : at;
    return !value || typeof time !== 'number' || Number.isNaN(time) ? null : { ...value, at: time };
  }
}
