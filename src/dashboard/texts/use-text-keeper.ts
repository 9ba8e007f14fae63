import { useContext, useEffect, useSyncExternalStore } from 'react';
import type { AreaText } from '../../api/resources/area-offer';
import { useDashboard } from '../dashboard-context';
import { SignedOutContext } from '../session/signed-out-context';
import { useUnsavedWork } from '../unsaved/unsaved-work';
import { type Fetched, useAnswer } from '../api/use-answer';
import { useWarnBeforeLeaving } from '../unsaved/use-warn-before-leaving';
import { TextKeeper, type TextState } from './text-keeper';

/** An area's texts, which are kept as they are typed. */
export interface KeptTexts {
  readonly state: TextState;
  readonly keeper: TextKeeper;
}

/** Fetches an area's texts, and keeps what is typed. What could not be stored outlives the view. */
export function useTextKeeper(area: string): Fetched<readonly AreaText[]> & KeptTexts {
  const { api } = useDashboard();
  const { drafts, textKeepers } = useUnsavedWork();
  const onSignedOut = useContext(SignedOutContext);
  const keeper =
    textKeepers.get(area) ?? new TextKeeper((texts) => api.keepAreaTexts(area, texts), drafts, area);
  textKeepers.set(area, keeper);
  const fetched = useAnswer(`texts ${area}`, async () => {
    const answer = await api.areaTexts(area);
    if (answer.kind === 'ok') keeper.take(answer.value);
    return answer;
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => () => void keeper.keep(), [keeper]);
  useEffect(() => {
    if (state.refusal?.kind === 'signedOut') onSignedOut(state.refusal.text);
  }, [state.refusal, onSignedOut]);
  useWarnBeforeLeaving(!state.isSafe);
  return { ...fetched, state, keeper };
}
