import type { BrowserItems } from '../../../src/ui/state/browser-items';

/** A browser's storage that is only a map. It outlives the pane, as a browser's does. */
export class ItemsInMemory implements BrowserItems {
  /** False where the browser has no room. */
  hasRoom = true;
  readonly texts = new Map<string, string>();

  read(name: string): string | null {
    return this.texts.get(name) ?? null;
  }

  keep(name: string, text: string): boolean {
    if (this.hasRoom) this.texts.set(name, text);
    return this.hasRoom;
  }

  forget(name: string): void {
    this.texts.delete(name);
  }

  names(beginning: string): readonly string[] {
    return [...this.texts.keys()].filter((name) => name.startsWith(beginning));
  }
}
