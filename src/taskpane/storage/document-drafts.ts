import type { BrowserItems } from '../../ui/state/browser-items';
import { KeptDrafts } from '../../ui/state/kept-drafts';
import type { FieldKey } from '../state/drafts/field';

/** A typed text that the document does not hold yet. */
export interface KeptDraft {
  readonly text: string;
  /** The document's text when the typing began; for an addition, the text that it was to be added to. */
  readonly basedOn: string;
  /** The school's number or name, as the document gave it then; '' where it gave none. */
  readonly school: string;
}

/** Keeps what is typed between sessions, in the browser's storage and nowhere else. */
export interface DocumentDrafts {
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

/**
 * Drafts in the browser's storage. Those that nobody came back to are removed when it is opened.
 *
 * @param now the time in milliseconds since 1970
 */
export function draftsIn(items: BrowserItems, now: () => number): DocumentDrafts {
  const drafts = new DocumentItems(new KeptDrafts(items, 'send.draft/', now, draftOf));
  const asides = new DocumentItems(new KeptDrafts(items, 'send.aside/', now, textsOf));
  return {
    read: (documents) => drafts.read(documents),
    keep: (documents, field, { text, basedOn, school }) =>
      drafts.keep(documents, field, { text, basedOn, school }),
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

/** Kept values of one kind, an item for each field of each document. */
class DocumentItems<Value extends object> {
  constructor(private readonly kept: KeptDrafts<Value>) {
    // Looking at all of them removes the old ones.
    kept.under('');
  }

  /** Where a document has two names, the newest of a field counts. */
  read(documents: readonly string[]): ReadonlyMap<FieldKey, Value> {
    const found = documents.flatMap((document) => [...this.kept.under(nameOf(document, ''))]);
    found.sort(([, one], [, other]) => one.at - other.at);
    return new Map(found.map(([field, value]) => [field as FieldKey, value]));
  }

  keep(documents: readonly string[], field: FieldKey, value: Value): boolean {
    const isKept = documents.map((document) => this.kept.keep(nameOf(document, field), value));
    return isKept.length > 0 && isKept.every(Boolean);
  }

  forget(documents: readonly string[], field: FieldKey): void {
    for (const document of documents) this.kept.forget(nameOf(document, field));
  }
}

function nameOf(document: string, field: string): string {
  return `${encodeURIComponent(document)}/${field}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** Version 1.0.0 kept no school. */
function draftOf({ text, basedOn, school = '' }: Fields): KeptDraft | null {
  return typeof text === 'string' && typeof basedOn === 'string' && typeof school === 'string'
    ? { text, basedOn, school }
    : null;
}

function textsOf({ texts }: Fields): { readonly texts: readonly string[] } | null {
  if (!Array.isArray(texts)) return null;
  const list: readonly unknown[] = texts;
  return { texts: list.filter((text) => typeof text === 'string') };
}
