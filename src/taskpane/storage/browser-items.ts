/** Texts that stay in the browser between sessions, on this computer alone. */
export interface BrowserItems {
  /** Null where there is none, or the browser blocks its storage. */
  read(name: string): string | null;
  /** Returns false where the browser keeps nothing, as in private windows, or has no room. */
  keep(name: string, text: string): boolean;
  forget(name: string): void;
}

/**
 * Texts in the browser's storage.
 *
 * @param storage gives the storage; browsers that block it throw already at the asking
 * @param partitionKey `Office.context.partitionKey`, which tells apart the storage of several documents or
 *   tenants where Office shares it; undefined where Office needs none
 */
export function browserItems(storage: () => Storage, partitionKey: string | undefined): BrowserItems {
  const itemName = (name: string) => `${partitionKey ?? ''}${name}`;
  return {
    read: (name) => {
      try {
        return storage().getItem(itemName(name));
      } catch {
        return null;
      }
    },
    keep: (name, text) => {
      try {
        storage().setItem(itemName(name), text);
        return true;
      } catch {
        return false;
      }
    },
    forget: (name) => {
      try {
        storage().removeItem(itemName(name));
      } catch {
        // Storage that cannot be reached has kept nothing either.
      }
    },
  };
}
