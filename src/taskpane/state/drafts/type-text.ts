import { type Field, textOf } from './field';
import { assessmentOf } from '../pane-state';
import type { ActionContext } from '../action-context';

export interface TypeTextActions {
  /** Keeps what is typed, and writes it after a pause; an addition when the person adds it. */
  type(field: Field, text: string): void;
  /** Writes what is typed now, as on leaving the field. Leaves alone what needs the person first. */
  write(field: Field): Promise<void>;
  /** Writes what could not be written, or was kept since the pane was closed. */
  tryAgain(field: Field): Promise<void>;
  /** Writes everything that waits for its pause. */
  writeAll(): Promise<void>;
}

/** Drafts that are written without another word of the person. */
const writtenUnasked: readonly string[] = ['typing', 'written', 'offered'];

export function typeTextActions({ store, writer }: ActionContext): TypeTextActions {
  const { draftOf, setDraft, schedule, write, writeAll, send } = writer;
  return {
    type: (field, text) => {
      const assessment = assessmentOf(store.get());
      if (assessment === null) return;
      const draft = draftOf(field);
      const atOnce = draft === undefined || writtenUnasked.includes(draft.status.kind);
      setDraft(field, {
        text,
        basedOn: draft?.basedOn ?? (field.kind === 'addition' ? '' : textOf(assessment, field)),
        status: atOnce ? { kind: 'typing' } : draft.status,
      });
      if (atOnce) schedule(field);
    },
    write,
    tryAgain: async (field) => {
      const draft = draftOf(field);
      if (draft?.status.kind === 'notWritten' || draft?.status.kind === 'offered') await send(field, draft);
    },
    writeAll,
  };
}
