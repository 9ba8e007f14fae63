import { type Field, fieldKey, textOf } from './field';
import { assessmentOf, type Draft, type PaneState } from '../pane-state';

/** The state with a text put aside, to be brought back; unchanged for a text without words. */
export function withSetAside(state: PaneState, field: Field, text: string): PaneState {
  const key = fieldKey(field);
  const others = (state.setAside[key] ?? []).filter((other) => other !== text);
  const texts = text.trim() === '' ? others : [text, ...others];
  return { ...state, setAside: { ...state.setAside, [key]: texts } };
}

/** The state with a text that was put aside in the field again, and what stood there put aside. */
export function withBroughtBack(state: PaneState, field: Field, text: string): PaneState {
  const key = fieldKey(field);
  const assessment = assessmentOf(state);
  if (assessment === null) return state;
  const now = textOf(assessment, field);
  const inPane = state.drafts[key]?.text ?? now;
  const before = withSetAside(withSetAside(state, field, now), field, inPane);
  const left = (before.setAside[key] ?? []).filter((other) => other !== text);
  const draft: Draft = { text, basedOn: now, status: { kind: 'typing' } };
  return {
    ...before,
    setAside: { ...before.setAside, [key]: left },
    drafts: { ...before.drafts, [key]: draft },
  };
}
