import type { KeptDraft, DocumentDrafts } from '../../../src/taskpane/storage/document-drafts';
import type { FieldKey } from '../../../src/taskpane/state/drafts/field';

/** A browser's storage for drafts that is only a map. */
export class DraftsInMemory implements DocumentDrafts {
  /** False where the browser has no room. */
  hasRoom = true;
  readonly items = new Map<string, KeptDraft>();
  private readonly asides = new Map<string, readonly string[]>();

  read(documents: readonly string[]): ReadonlyMap<FieldKey, KeptDraft> {
    return ofDocuments(this.items, documents);
  }

  keep(documents: readonly string[], field: FieldKey, draft: KeptDraft): boolean {
    if (this.hasRoom) for (const document of documents) this.items.set(`${document}/${field}`, draft);
    return this.hasRoom;
  }

  forget(documents: readonly string[], field: FieldKey): void {
    for (const document of documents) this.items.delete(`${document}/${field}`);
  }

  readAside(documents: readonly string[]): ReadonlyMap<FieldKey, readonly string[]> {
    return ofDocuments(this.asides, documents);
  }

  keepAside(documents: readonly string[], field: FieldKey, texts: readonly string[]): boolean {
    if (this.hasRoom) for (const document of documents) this.asides.set(`${document}/${field}`, texts);
    return this.hasRoom;
  }
}

function ofDocuments<Value>(
  items: ReadonlyMap<string, Value>,
  documents: readonly string[],
): ReadonlyMap<FieldKey, Value> {
  return new Map(
    [...items].flatMap(([name, value]) => {
      const document = documents.find((each) => name.startsWith(`${each}/`));
      return document === undefined ? [] : [[name.slice(document.length + 1) as FieldKey, value]];
    }),
  );
}
