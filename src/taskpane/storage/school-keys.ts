import type { BrowserItems } from '../../ui/state/browser-items';

/** Keeps the school key between sessions, in the browser's storage and never in the document. */
export interface SchoolKeys {
  /** The key as kept; null where there is none. */
  read(): string | null;
  /** Returns false where the browser keeps nothing, as in private windows: the key then lasts this session. */
  keep(key: string): boolean;
  forget(): void;
}

/** The key's name in the browser's storage. */
const itemName = 'send.school-key';

export function schoolKeysIn(items: BrowserItems): SchoolKeys {
  return {
    read: () => items.read(itemName),
    keep: (key) => items.keep(itemName, key),
    forget: () => items.forget(itemName),
  };
}
