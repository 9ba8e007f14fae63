import type { Assessment } from '../../../assessment/assessment';
import { sameWords } from '../../../document/tagged/control-text';
import type { KeptDraft } from '../../storage/document-drafts';
import { type Field, type FieldKey, fieldOf, holds, stillSays, textOf } from './field';
import { assessmentOf, type Draft } from '../pane-state';
import { withSetAside } from './set-aside';
import type { StateContext } from '../action-context';

/**
 * Keeps every draft until the document is seen to hold it, and what was put aside until it is brought back or
 * 30 days are over. A document is known by its address, and by the id in its settings where it has one: both go
 * wrong, an address where the document is renamed or not saved, an id where Save As copies it. So a draft is
 * offered only where the document still has the words that it was typed over; otherwise it is put aside, where
 * nothing happens to it unless somebody asks. Another school's is not shown at all.
 *
 * @returns offers what was kept of the document, once it has been read
 */
export function keepDrafts({ store, port, drafts: kept, address }: StateContext): () => void {
  /** Asked for each time, because a document gets its id with whatever is kept in its settings first. */
  const names = () => {
    const id = port.setting('send.document');
    const place = address === '' ? 'not saved' : `at ${address}`;
    return id === null ? [place] : [id, place];
  };
  let before = store.get().drafts;
  let asideBefore = store.get().setAside;
  let offered = false;

  store.subscribe(() => {
    const { drafts, draftsKept } = store.get();
    if (drafts === before) return;
    const earlier = before;
    before = drafts;
    const assessment = assessmentOf(store.get());
    let isKept = draftsKept;
    for (const key of new Set(Object.keys({ ...earlier, ...drafts }) as FieldKey[])) {
      const [was, is] = [earlier[key], drafts[key]];
      if (was === is) continue;
      if (is !== undefined && assessment !== null && isWorthKeeping(is)) {
        isKept = kept.keep(names(), key, asKept(assessment, fieldOf(key), is));
      } else kept.forget(names(), key);
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
      if (!kept.keepAside(names(), key, texts)) store.set({ draftsKept: false });
    }
  });

  return () => {
    const assessment = assessmentOf(store.get());
    if (offered || assessment === null) return;
    offered = true;
    const setAside = Object.fromEntries(kept.readAside(names()));
    store.update((state) => ({ ...state, setAside: { ...setAside, ...state.setAside } }));
    for (const [key, draft] of kept.read(names())) {
      const field = fieldOf(key);
      const { text } = draft;
      if (store.get().drafts[key] !== undefined || !isOfSchool(assessment, draft)) continue;
      if (holds(assessment, field, text)) {
        kept.forget(names(), key);
      } else if (isTypedOver(assessment, field, draft)) {
        const basedOn = field.kind === 'addition' ? '' : draft.basedOn;
        const offer: Draft = { text, basedOn, status: { kind: 'offered' } };
        store.update((state) => ({ ...state, drafts: { ...state.drafts, [key]: offer } }));
      } else {
        store.update((state) => withSetAside(state, field, text));
        kept.forget(names(), key);
      }
    }
  };
}

function asKept(assessment: Assessment, field: Field, { text, basedOn }: Draft): KeptDraft {
  return {
    text,
    basedOn: field.kind === 'addition' ? textOf(assessment, field) : basedOn,
    school: schoolOf(assessment),
  };
}

/** Whether a draft may be of the school that the document names; one of a document that named none may be. */
function isOfSchool(assessment: Assessment, { school }: KeptDraft): boolean {
  return school === '' || school === schoolOf(assessment);
}

/** The school by its number, or else by its name; '' where the document gives neither. */
function schoolOf({ school: { urn, name } }: Assessment): string {
  return urn ?? name ?? '';
}

/** Whether the document still has the words that a draft was typed over. */
function isTypedOver(assessment: Assessment, field: Field, { basedOn }: KeptDraft): boolean {
  return field.kind === 'addition'
    ? sameWords(textOf(assessment, field), basedOn)
    : stillSays(assessment, field, basedOn);
}

function isWorthKeeping({ text, basedOn, status }: Draft): boolean {
  return status.kind !== 'written' && text !== basedOn;
}
