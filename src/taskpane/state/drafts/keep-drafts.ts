import type { DocumentPort } from '../../../word/document-port';
import type { DocumentDrafts } from '../../storage/document-drafts';
import { type FieldKey, fieldOf, holds, stillSays, textOf } from './field';
import { assessmentOf, type Draft, type PaneState } from '../pane-state';
import type { Store } from '../../../ui/state/store';
import { answered } from '../document/written-text';

export interface KeepDraftsTools {
  readonly port: DocumentPort;
  readonly drafts: DocumentDrafts;
  /** Where the document is; '' for one that was never saved. */
  readonly address: string;
  /** Makes a UUID. */
  readonly newId: () => string;
}

/**
 * Keeps every draft until the document is seen to hold it, and what was put aside until it is brought back or
 * 30 days are over. A document is known by an id in its settings, which
 * Save As copies, and by its address, for a document that was closed without being saved.
 *
 * @returns offers what was kept of the document, once it has been read
 */
export function keepDrafts(store: Store<PaneState>, tools: KeepDraftsTools): () => void {
  const { port, drafts: kept } = tools;
  const inSettings = port.setting('send.document');
  const names = [inSettings, tools.address === '' ? null : `at ${tools.address}`].filter(
    (name) => name !== null,
  );
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
    const id = tools.newId();
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
    if (isKept !== draftsKept) store.update((state) => ({ ...state, draftsKept: isKept }));
  });

  store.subscribe(() => {
    const { setAside } = store.get();
    if (setAside === asideBefore) return;
    const earlier = asideBefore;
    asideBefore = setAside;
    for (const [key, texts] of Object.entries(setAside) as [FieldKey, readonly string[]][]) {
      if (texts === earlier[key]) continue;
      if (texts.length > 0) giveId();
      if (!kept.keepAside(names, key, texts)) store.update((state) => ({ ...state, draftsKept: false }));
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
