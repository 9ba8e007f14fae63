import type { DocumentPort, Written } from '../../word/document-port';
import {
  type Field,
  fieldKey,
  fieldLabel,
  fieldOf,
  type FieldKey,
  textOf,
  withText,
  writeField,
} from './field';
import { assessmentOf, type Draft, type PaneState, withAssessment } from './pane-state';
import type { Store } from './store';
import { answered } from './written-text';

/** How long the keyboard rests before what was typed is written. Milliseconds. */
export const typingPause = 800;

export interface TypeTextActions {
  /** Keeps what is typed, and writes it after a pause. */
  type(field: Field, text: string): void;
  /** Writes what is typed now, as on leaving the field. Leaves alone what needs the person first. */
  write(field: Field): Promise<void>;
  /** Tries once more to write what could not be written. */
  tryAgain(field: Field): Promise<void>;
  /** Of two versions, puts the pane's into the document. */
  keepMine(field: Field): Promise<void>;
  /** Of two versions, keeps the document's and drops the pane's. */
  keepTheirs(field: Field): void;
  /** Writes everything that waits for its pause. */
  writeAll(): Promise<void>;
}

export function typeTextActions(
  store: Store<PaneState>,
  port: DocumentPort,
  announce: (text: string) => void,
): TypeTextActions {
  const timers = new Map<FieldKey, ReturnType<typeof setTimeout>>();

  const put = (field: Field, draft: Draft) =>
    store.update((state) => ({ ...state, drafts: { ...state.drafts, [fieldKey(field)]: draft } }));
  const draftOf = (field: Field) => store.get().drafts[fieldKey(field)];

  const schedule = (field: Field) => {
    clearTimeout(timers.get(fieldKey(field)));
    timers.set(
      fieldKey(field),
      setTimeout(() => void write(field), typingPause),
    );
  };

  const settle = (field: Field, sent: string, written: Written) => {
    const draft = draftOf(field);
    if (draft === undefined) return;
    const documentSays = written.kind === 'written' ? sent : written.kind === 'changed' ? written.now : null;
    if (documentSays !== null) {
      store.update((state) => withAssessment(state, (now) => withText(now, field, documentSays)));
    }
    if (documentSays === draft.text) {
      put(field, { ...draft, basedOn: documentSays, status: { kind: 'written' } });
    } else if (written.kind === 'written') {
      // More was typed while Word wrote.
      put(field, { ...draft, basedOn: sent, status: { kind: 'typing' } });
      schedule(field);
    } else if (written.kind === 'changed') {
      put(field, { ...draft, status: { kind: 'changed', now: written.now } });
      announce(`${fieldLabel(field)}: the document says something else. Choose which text to keep.`);
    } else {
      put(field, { ...draft, status: { kind: 'notWritten', why: written } });
      announce(`${fieldLabel(field)} is not in the document yet.`);
    }
  };

  const send = async (field: Field, draft: Draft): Promise<void> => {
    put(field, { ...draft, status: { kind: 'writing' } });
    settle(field, draft.text, await answered(writeField(port, field, draft.text, draft.basedOn)));
  };

  const write = async (field: Field): Promise<void> => {
    clearTimeout(timers.get(fieldKey(field)));
    const draft = draftOf(field);
    if (draft?.status.kind !== 'typing') return;
    if (draft.text === draft.basedOn) put(field, { ...draft, status: { kind: 'written' } });
    else await send(field, draft);
  };

  return {
    type: (field, text) => {
      const assessment = assessmentOf(store.get());
      if (assessment === null) return;
      const draft = draftOf(field);
      const goesOn = draft === undefined || draft.status.kind === 'typing' || draft.status.kind === 'written';
      put(field, {
        text,
        basedOn: draft?.basedOn ?? textOf(assessment, field),
        status: goesOn ? { kind: 'typing' } : draft.status,
      });
      if (goesOn) schedule(field);
    },
    write,
    tryAgain: async (field) => {
      const draft = draftOf(field);
      if (draft?.status.kind === 'notWritten') await send(field, draft);
    },
    keepMine: async (field) => {
      const draft = draftOf(field);
      if (draft?.status.kind === 'changed') await send(field, { ...draft, basedOn: draft.status.now });
    },
    keepTheirs: (field) => {
      const draft = draftOf(field);
      if (draft?.status.kind !== 'changed') return;
      const { now } = draft.status;
      put(field, { text: now, basedOn: now, status: { kind: 'written' } });
    },
    writeAll: async () => {
      const keys = Object.keys(store.get().drafts) as FieldKey[];
      await Promise.all(keys.map((key) => write(fieldOf(key))));
    },
  };
}
