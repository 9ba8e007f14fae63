import type { FieldKey } from '../state/field';

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
  /** Of two versions of a document's fields, those that were not taken, the latest first. */
  readAside(documents: readonly string[]): ReadonlyMap<FieldKey, readonly string[]>;
  /** Keeps these instead of what was kept for the field. Returns as `keep` does. */
  keepAside(documents: readonly string[], field: FieldKey, texts: readonly string[]): boolean;
}

/** How long what nobody comes back to is kept: 30 days, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

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
  const drafts = new Shelf(storage, `${partitionKey ?? ''}send.draft/`, now, draftOf);
  const asides = new Shelf(storage, `${partitionKey ?? ''}send.aside/`, now, textsOf);
  return {
    read: (documents) => drafts.read(documents),
    keep: (documents, field, { text, basedOn }) => drafts.keep(documents, field, { text, basedOn }),
    forget: (documents, field) => drafts.forget(documents, field),
    readAside: (documents) =>
      new Map([...asides.read(documents)].map(([field, { texts }]) => [field, texts])),
    keepAside: (documents, field, texts) => {
      if (texts.length > 0) return asides.keep(documents, field, { texts });
      asides.forget(documents, field);
      return true;
    },
  };
}

interface Kept<Value> {
  readonly value: Value;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** What is kept of one kind, an item for each field of each document. */
class Shelf<Value extends object> {
  constructor(
    private readonly storage: () => Storage,
    /** What every item is called in the browser's storage, before the document and the field. */
    private readonly start: string,
    private readonly now: () => number,
    /** The value among the fields of an item; null where they hold none. */
    private readonly valueOf: (fields: Fields) => Value | null,
  ) {
    orElse(() => this.removeOld(), undefined);
  }

  read(documents: readonly string[]): ReadonlyMap<FieldKey, Value> {
    return orElse(() => {
      const found = documents.flatMap((document) => {
        const begin = this.nameOf(document, '');
        return this.itemsOf(begin).map(({ name, item }) => ({ field: name.slice(begin.length), item }));
      });
      const newestLast = found.sort((one, other) => (one.item?.at ?? 0) - (other.item?.at ?? 0));
      return new Map(
        newestLast.flatMap(({ field, item }) => (item === null ? [] : [[field as FieldKey, item.value]])),
      );
    }, new Map());
  }

  keep(documents: readonly string[], field: FieldKey, value: Value): boolean {
    return orElse(() => {
      const text = JSON.stringify({ ...value, at: this.now() });
      for (const document of documents) this.storage().setItem(this.nameOf(document, field), text);
      return documents.length > 0;
    }, false);
  }

  forget(documents: readonly string[], field: FieldKey): void {
    orElse(() => {
      for (const document of documents) this.storage().removeItem(this.nameOf(document, field));
    }, undefined);
  }

  private removeOld(): void {
    for (const { name, item } of this.itemsOf(this.start)) {
      if (item === null || this.now() - item.at > lifetime) this.storage().removeItem(name);
    }
  }

  private nameOf(document: string, field: string): string {
    return `${this.start}${encodeURIComponent(document)}/${field}`;
  }

  private itemsOf(begin: string): { readonly name: string; readonly item: Kept<Value> | null }[] {
    return Object.keys(this.storage())
      .filter((name) => name.startsWith(begin))
      .map((name) => ({ name, item: this.itemIn(this.storage().getItem(name)) }));
  }

  private itemIn(text: string | null): Kept<Value> | null {
    const fields: unknown = orElse(() => JSON.parse(text ?? 'null'), null);
    if (typeof fields !== 'object' || fields === null) return null;
    const { at } = fields as Fields;
    const value = this.valueOf(fields as Fields);
    return value === null || typeof at !== 'number' ? null : { value, at };
  }
}

function draftOf({ text, basedOn }: Fields): KeptDraft | null {
  return typeof text === 'string' && typeof basedOn === 'string' ? { text, basedOn } : null;
}

function textsOf({ texts }: Fields): { readonly texts: readonly string[] } | null {
  if (!Array.isArray(texts)) return null;
  const list: readonly unknown[] = texts;
  return { texts: list.filter((text) => typeof text === 'string') };
}

/** What the work gives, or this where the browser blocks its storage or has no room. */
function orElse<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
