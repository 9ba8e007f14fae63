import { type Field, fieldKey } from './field';
import { withoutDraft } from '../pane-state';
import { withBroughtBack, withSetAside } from './set-aside';
import type { ActionContext } from '../action-context';

/** Where there are two versions of a text, neither is lost: the one that is not taken is put aside. */
export interface PickVersionActions {
  /** Of two versions, puts the pane's into the document. */
  keepMine(field: Field): Promise<void>;
  /** Of two versions, or of what is not in the document yet, keeps the document's. */
  keepTheirs(field: Field): void;
  /** Puts a text that was put aside into the document; what stood there is put aside instead. */
  bringBack(field: Field, text: string): Promise<void>;
}

export function pickVersionActions({ store, writer }: ActionContext): PickVersionActions {
  const { draftOf, write, send } = writer;
  return {
    keepMine: async (field) => {
      const draft = draftOf(field);
      if (draft?.status.kind !== 'changed') return;
      const { now } = draft.status;
      await send(field, { ...draft, basedOn: now });
      if (draftOf(field)?.status.kind === 'written') {
        store.update((state) => withSetAside(state, field, now));
      }
    },
    keepTheirs: (field) => {
      const draft = draftOf(field);
      if (draft === undefined || draft.status.kind === 'writing') return;
      store.update((state) => withoutDraft(withSetAside(state, field, draft.text), fieldKey(field)));
    },
    bringBack: async (field, text) => {
      if (draftOf(field)?.status.kind === 'writing') return;
      store.update((state) => withBroughtBack(state, field, text));
      await write(field);
    },
  };
}
