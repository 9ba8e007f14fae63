import type { AspectId } from '../../../framework/framework';
import { type Field, fieldKey } from './field';
import { type Draft, withoutDraft } from '../pane-state';
import { withSetAside } from './set-aside';
import type { ActionContext } from '../action-context';

/** Evidence that cannot be edited in the pane can still be added to. */
export interface AddTextActions {
  /** Adds what was typed as an addition to an aspect's evidence, and reads the document again. */
  add(aspect: AspectId): Promise<void>;
  /** Makes an addition of what is new in an edit of evidence that could not be written. */
  addInstead(aspect: AspectId): Promise<void>;
}

export function addTextActions({ store, writer, readAgain, announce }: ActionContext): AddTextActions {
  const { draftOf, send } = writer;
  return {
    add: async (aspect) => {
      const field: Field = { kind: 'addition', aspect };
      const draft = draftOf(field);
      if (draft === undefined || draft.status.kind === 'writing' || draft.text.trim() === '') return;
      await send(field, draft);
      if (draftOf(field)?.status.kind !== 'written') return;
      store.update((state) => withoutDraft(state, fieldKey(field)));
      announce(`Added to the evidence for ${aspect}.`);
      await readAgain();
    },
    addInstead: async (aspect) => {
      const edit: Field = { kind: 'evidence', aspect };
      const draft = draftOf(edit);
      if (draft?.status.kind !== 'notWritten') return;
      const field: Field = { kind: 'addition', aspect };
      const waiting = draftOf(field)?.text ?? '';
      const text = [waiting, newLines(draft.text, draft.basedOn)].filter((part) => part !== '').join('\n');
      const addition: Draft = { text, basedOn: '', status: { kind: 'typing' } };
      store.update((state) => {
        const left = withoutDraft(withSetAside(state, edit, draft.text), fieldKey(edit));
        return { ...left, drafts: { ...left.drafts, [fieldKey(field)]: addition } };
      });
      await readAgain();
    },
  };
}

/** The lines of a text that another one does not have. */
function newLines(text: string, other: string): string {
  const known = new Set(other.split('\n'));
  return text
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
