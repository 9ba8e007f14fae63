import { type FieldKey, fieldOf, holds, stillSays, textOf } from './field';
import { assessmentOf, type Draft } from '../pane-state';
import type { StateContext } from '../action-context';
import { answered } from '../document/written-text';

/**
 * Keeps every draft until the document is seen to hold it, and what was put aside until it is brought back or
 * 30 days are over. A document is known by an id in its settings, which
 * Save As copies, and by its address, for a document that was closed without being saved.
 *
 * @returns offers what was kept of the document, once it has been read
 */
export function keepDrafts({ store, port, drafts: kept, address, newId }: StateContext): () => void {
  const inSettings = port.setting('send.document');
  const names = [inSettings, address === '' ? null : `at ${address}`].filter((name) => name !== null);
  let hasId = inSettings !== null;
  let before = store.get().drafts;
  let asideBefore = store.get().setAside;
  let offered = false;

  /** Where the document cannot keep an id, its address is what it is known by. */
  const leaveName = (id: string) => {
    names.splice(names.indexOf(id), 1);
    for (const key of Object.keys(store.get().drafts) as FieldKey[]) kept.forget([id], key);
    for (const key of Object.keys(store.get().setAside) as FieldKey[]) kept.keepAside([id], key, []);
  };

  const giveId = () => {
    if (hasId) return;
    hasId = true;
    const id = newId();
    names.push(id);
    void answered(port.keepSetting('send.document', id)).then(({ kind }) => {
      if (kind !== 'written' && names.length > 1) leaveName(id);
    });
  };

  store.subscribe(() => {
    const { drafts, draftsKept } = store.get();
    if (drafts === before) return;
    const earlier = before;
    before = drafts;
    let isKept = draftsKept;
    for (const key of new Set(Object.keys({ ...earlier, ...drafts }) as FieldKey[])) {
      const [was, is] = [earlier[key], drafts[key]];
      if (was === is) continue;
      if (is !== undefined && isWorthKeeping(is)) {
        giveId();
        isKept = kept.keep(names, key, is);
      } else kept.forget(names, key);
    }
    if (isKept !== draftsKept) store.set({ draftsKept: isKept });
  });

  store.subscribe(() => {
    const { setAside } = store.get();
    if (setAside === asideBefore) return;
    const earlier = asideBefore;
    asideBefore = setAside;
    for (const [key, texts] of Object.entries(setAside) as [FieldKey, readonly string[]][]) {
      if (texts === earlier[key]) continue;
      if (texts.length > 0) giveId();
      if (!kept.keepAside(names, key, texts)) store.set({ draftsKept: false });
    }
  });

  return () => {
    const assessment = assessmentOf(store.get());
    if (offered || assessment === null) return;
    offered = true;
    const setAside = Object.fromEntries(kept.readAside(names));
    store.update((state) => ({ ...state, setAside: { ...setAside, ...state.setAside } }));
    for (const [key, { text, basedOn }] of kept.read(names)) {
      const field = fieldOf(key);
      if (store.get().drafts[key] !== undefined) continue;
      if (holds(assessment, field, text)) {
        kept.forget(names, key);
        continue;
      }
      const status: Draft['status'] = stillSays(assessment, field, basedOn)
        ? { kind: 'offered' }
        : { kind: 'changed', now: textOf(assessment, field) };
      store.update((state) => ({
        ...state,
        drafts: { ...state.drafts, [key]: { text, basedOn, status } },
      }));
    }
  };
}

function isWorthKeeping({ text, basedOn, status }: Draft): boolean {
  return status.kind !== 'written' && text !== basedOn;
}
