import { type Field, type FieldKey, fieldOf, textOf } from './field';
import type { FieldWriter } from './field-writer';
import { assessmentOf, type PaneState } from '../pane-state';
import type { Store } from '../../../ui/state/store';

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

/** What needs no word of the person's before it is written. */
const goesOn: readonly string[] = ['typing', 'written', 'offered'];

export function typeTextActions(
  store: Store<PaneState>,
  { draftOf, put, schedule, write, send }: FieldWriter,
): TypeTextActions {
  return {
    type: (field, text) => {
      const assessment = assessmentOf(store.get());
      if (assessment === null) return;
      const draft = draftOf(field);
      const atOnce = draft === undefined || goesOn.includes(draft.status.kind);
      put(field, {
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
    writeAll: async () => {
      const keys = Object.keys(store.get().drafts) as FieldKey[];
      await Promise.all(keys.map((key) => write(fieldOf(key))));
    },
  };
}
