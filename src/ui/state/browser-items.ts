/** Texts that stay in the browser between sessions, on this computer alone. */
export interface BrowserItems {
  /** Null where there is none, or the browser blocks its storage. */
  read(name: string): string | null;
  /** Returns false where the browser keeps nothing, as in private windows, or has no room. */
  keep(name: string, text: string): boolean;
  forget(name: string): void;
  /** The names of all that begin so; none where the browser blocks its storage. */
  names(beginning: string): readonly string[];
}

/**
 * Texts in the browser's storage.
 *
 * @param storage gives the storage; browsers that block it throw already at the asking
 * @param prefix what every name begins with in the storage, such as `Office.context.partitionKey`, which tells
 *   apart several documents or tenants where Office lets them share a storage
 */
export function browserItems(storage: () => Storage, prefix = ''): BrowserItems {
  return {
    read: (name) => unlessBlocked(() => storage().getItem(prefix + name), null),
    keep: (name, text) =>
      unlessBlocked(() => {
        storage().setItem(prefix + name, text);
        return true;
      }, false),
    // Storage that cannot be reached has kept nothing either.
    forget: (name) => unlessBlocked(() => storage().removeItem(prefix + name), undefined),
    names: (beginning) =>
      unlessBlocked(() => {
        const names = Object.keys(storage()).filter((name) => name.startsWith(prefix + beginning));
        return names.map((name) => name.slice(prefix.length));
      }, []),
  };
}

/** The same texts, of which those that the browser does not keep stay as long as the page does. */
export function withPageItems(items: BrowserItems): BrowserItems {
  const inPage = new Map<string, string>();
  return {
    read: (name) => inPage.get(name) ?? items.read(name),
    keep: (name, text) => {
      const isKept = items.keep(name, text);
      if (isKept) inPage.delete(name);
      else inPage.set(name, text);
      return isKept;
    },
    forget: (name) => {
      inPage.delete(name);
      items.forget(name);
    },
    names: (beginning) => {
      const own = [...inPage.keys()].filter((name) => name.startsWith(beginning));
      return [...new Set([...items.names(beginning), ...own])];
    },
  };
}

/** The result of the work, or another value where the browser blocks its storage or has no room. */
function unlessBlocked<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
