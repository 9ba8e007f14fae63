import type { FieldKey } from './store/field';

/** What somebody typed and the document does not hold yet. */
export interface KeptDraft {
  readonly text: string;
  /** What the document said when the typing began. */
  readonly basedOn: string;
}

/** Keeps what is typed between sessions, in the browser's storage and nowhere else. */
export interface KeptDrafts {
  /** The drafts of a document, known by any of these names. */
  read(documents: readonly string[]): ReadonlyMap<FieldKey, KeptDraft>;
  /** Returns false where the browser keeps nothing, or has no room left. */
  keep(documents: readonly string[], field: FieldKey, draft: KeptDraft): boolean;
  forget(documents: readonly string[], field: FieldKey): void;
}

/** What every draft is called in the browser's storage, before the document and the field. */
const prefix = 'send.draft/';
/** How long a draft that nobody comes back to is kept: 30 days, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

interface Item extends KeptDraft {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Drafts in the browser's storage. Those that nobody came back to are removed when it is opened.
 *
 * @param storage gives the storage; browsers that block it throw already at the asking
 * @param partitionKey `Office.context.partitionKey`, which tells apart the storage of several documents or
 *   tenants where Office shares it; undefined where Office needs none
 * @param now the time in milliseconds since 1970
 */
export function draftsIn(
  storage: () => Storage,
  partitionKey: string | undefined,
  now: () => number,
): KeptDrafts {
  const start = `${partitionKey ?? ''}${prefix}`;
  const nameOf = (document: string, field: string) => `${start}${encodeURIComponent(document)}/${field}`;
  const itemsOf = (begin: string) =>
    Object.keys(storage())
      .filter((name) => name.startsWith(begin))
      .map((name) => ({ name, item: itemIn(storage().getItem(name)) }));
  const removeOld = () => {
    for (const { name, item } of itemsOf(start)) {
      if (item === null || now() - item.at > lifetime) storage().removeItem(name);
    }
  };
  orElse(removeOld, undefined);
  return {
    read: (documents) =>
      orElse(() => {
        const found = documents.flatMap((document) => {
          const begin = nameOf(document, '');
          return itemsOf(begin).map(({ name, item }) => ({ field: name.slice(begin.length), item }));
        });
        const newestLast = found.sort((one, other) => (one.item?.at ?? 0) - (other.item?.at ?? 0));
        return new Map(
          newestLast.flatMap(({ field, item }) => (item === null ? [] : [[field as FieldKey, item]])),
        );
      }, new Map()),
    keep: (documents, field, { text, basedOn }) =>
      orElse(() => {
        const item: Item = { text, basedOn, at: now() };
        for (const document of documents) storage().setItem(nameOf(document, field), JSON.stringify(item));
        return documents.length > 0;
      }, false),
    forget: (documents, field) =>
      orElse(() => {
        for (const document of documents) storage().removeItem(nameOf(document, field));
      }, undefined),
  };
}

/** What the work gives, or this where the browser blocks its storage or has no room. */
function orElse<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function itemIn(text: string | null): Item | null {
  const value: unknown = orElse(() => JSON.parse(text ?? 'null'), null);
  if (typeof value !== 'object' || value === null) return null;
  const { text: typed, basedOn, at } = value as Readonly<Record<string, unknown>>;
  return typeof typed === 'string' && typeof basedOn === 'string' && typeof at === 'number'
    ? { text: typed, basedOn, at }
    : null;
}
