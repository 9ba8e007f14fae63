import type { WordDocument } from './word/word-document';

/** Who edits: the add-in, which Word keeps from some things, or a person at the document. */
export type Editor = 'add-in' | 'person';

/** Does edits so that each can be undone in one step, and tells those who follow the document. */
export class EditStep {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly document: WordDocument) {}

  /** Calls the listener after every edit, until the function that is returned is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Runs edits as one step. */
  run<T>(editor: Editor, work: () => T): T {
    this.document.addInIsEditing = editor === 'add-in';
    try {
      return work();
    } finally {
      this.document.addInIsEditing = false;
      if (this.document.file.history.endStep()) this.tell();
    }
  }

  /** Takes back the last step, whoever made it. Returns false when there is none. */
  undo(): boolean {
    const undone = this.document.file.history.undo();
    if (undone) this.tell();
    return undone;
  }

  private tell(): void {
    this.document.isSaved = false;
    for (const listener of this.listeners) listener();
  }
}
