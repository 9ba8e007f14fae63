import type { Written } from '../../../word/document-port';
import { type Field, fieldKey, fieldLabel, type FieldKey, fieldOf, withText, writeField } from './field';
import { assessmentOf, type Draft, withAssessment } from '../pane-state';
import { withSetAside } from './set-aside';
import type { StateContext, FieldWriter } from '../action-context';
import { answered } from '../document/written-text';

/** How long the keyboard rests before what was typed is written. Milliseconds. */
const typingPause = 800;

/** Brings drafts into the document, and keeps what could not be written. */
export function fieldWriter({ store, port, announce }: StateContext): FieldWriter {
  const timers = new Map<FieldKey, ReturnType<typeof setTimeout>>();

  const setDraft = (field: Field, draft: Draft) =>
    store.update((state) => ({ ...state, drafts: { ...state.drafts, [fieldKey(field)]: draft } }));
  const labelOf = (field: Field) => fieldLabel(field, assessmentOf(store.get())?.framework ?? null);
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
    if (written.kind === 'written' && written.overwritten !== undefined) {
      const { overwritten } = written;
      store.update((state) => withSetAside(state, field, overwritten));
      announce(`${labelOf(field)}: somebody wrote there at the same moment. Their text is kept below it.`);
    }
    const documentSays = written.kind === 'written' ? sent : written.kind === 'changed' ? written.now : null;
    if (documentSays !== null) {
      store.update((state) => withAssessment(state, (now) => withText(now, field, documentSays)));
    }
    if (documentSays === draft.text) {
      setDraft(field, { ...draft, basedOn: documentSays, status: { kind: 'written' } });
    } else if (written.kind === 'written') {
      // More was typed while Word wrote.
      setDraft(field, { ...draft, basedOn: sent, status: { kind: 'typing' } });
      schedule(field);
    } else if (written.kind === 'changed') {
      setDraft(field, { ...draft, status: { kind: 'changed', now: written.now } });
      announce(`${labelOf(field)}: the document says something else. Choose which text to keep.`);
    } else {
      setDraft(field, { ...draft, status: { kind: 'notWritten', why: written } });
      announce(`${labelOf(field)} is not in the document yet.`);
    }
  };

  const send = async (field: Field, draft: Draft): Promise<void> => {
    clearTimeout(timers.get(fieldKey(field)));
    setDraft(field, { ...draft, status: { kind: 'writing' } });
    settle(field, draft.text, await answered(writeField(port, field, draft.text, draft.basedOn)));
  };

  const write = async (field: Field): Promise<void> => {
    clearTimeout(timers.get(fieldKey(field)));
    const draft = draftOf(field);
    if (draft?.status.kind !== 'typing' || field.kind === 'addition') return;
    if (draft.text === draft.basedOn) setDraft(field, { ...draft, status: { kind: 'written' } });
    else await send(field, draft);
  };

  const writeAll = async (): Promise<void> => {
    const keys = Object.keys(store.get().drafts) as FieldKey[];
    await Promise.all(keys.map((key) => write(fieldOf(key))));
  };

  return { draftOf, setDraft, schedule, write, writeAll, send };
}
