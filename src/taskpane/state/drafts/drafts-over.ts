import type { Assessment } from '../../../assessment/assessment';
import { type Field, type FieldKey, fieldOf, holds, stillSays, textOf } from './field';
import type { Draft, PaneState } from '../pane-state';

/** The drafts after the document was read: gone where it holds them, in conflict where it says something else. */
export function draftsOver(drafts: PaneState['drafts'], assessment: Assessment): PaneState['drafts'] {
  const kept = Object.entries(drafts).flatMap(([key, draft]) => {
    const after = draft === undefined ? null : draftOver(draft, fieldOf(key as FieldKey), assessment);
    return after === null ? [] : [[key, after] as const];
  });
  return Object.fromEntries(kept);
}

function draftOver(draft: Draft, field: Field, assessment: Assessment): Draft | null {
  const { kind } = draft.status;
  // Word's answer to a writing under way will tell more than this reading, which is older.
  if (kind === 'writing' || field.kind === 'addition') return draft;
  const now = textOf(assessment, field);
  if (draft.text === now) return null;
  // The reader leaves out empty lines; the person who has just typed one still sees it.
  if (holds(assessment, field, draft.text)) return { ...draft, status: { kind: 'written' } };
  if (kind === 'written') return null;
  if (!stillSays(assessment, field, draft.basedOn)) return { ...draft, status: { kind: 'changed', now } };
  return kind === 'changed' ? { ...draft, status: { kind: 'offered' } } : draft;
}
