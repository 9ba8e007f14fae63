import { createStore } from '../../ui/state/store';
import type { WordDocument } from './word/word-document';

/** The editor: the add-in, which Word keeps from some things, or a person at the document. */
type Editor = 'add-in' | 'person';

/** Does edits so that each can be undone in one step, and tells those who follow the document. */
export class EditStep {
  /** Counts the edits. */
  private readonly edits = createStore(0);

  constructor(private readonly document: WordDocument) {}

  /** Calls the listener after every edit, until the function that is returned is called. */
  readonly onChange = this.edits.subscribe;

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
    this.edits.update((count) => count + 1);
  }
}
