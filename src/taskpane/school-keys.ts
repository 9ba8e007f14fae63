/** Keeps the school key between sessions, in the browser's storage and never in the document. */
export interface SchoolKeys {
  /** The key as kept; null where there is none. */
  read(): string | null;
  /** Returns false where the browser keeps nothing, as in private windows: the key then lasts this session. */
  keep(key: string): boolean;
  forget(): void;
}

/** What the key is called in the browser's storage. */
const itemName = 'send.school-key';

/**
 * Keys in the browser's storage.
 *
 * @param storage gives the storage; browsers that block it throw already at the asking
 * @param partitionKey `Office.context.partitionKey`, which tells apart the storage of several documents or
 *   tenants where Office shares it; undefined where Office needs none
 */
export function schoolKeysIn(storage: () => Storage, partitionKey: string | undefined): SchoolKeys {
  const name = `${partitionKey ?? ''}${itemName}`;
  return {
    read: () => {
      try {
        return storage().getItem(name);
      } catch {
        return null;
      }
    },
    keep: (key) => {
      try {
        storage().setItem(name, key);
        return true;
      } catch {
        return false;
      }
    },
    forget: () => {
      try {
        storage().removeItem(name);
      } catch {
        // Storage that cannot be reached has kept nothing either.
      }
    },
  };
}
