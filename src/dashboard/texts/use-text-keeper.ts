import { useContext, useEffect, useSyncExternalStore } from 'react';
import type { ApiClient } from '../api-client';
import type { AreaText } from '../api-types';
import { useDashboard } from '../dashboard-context';
import { SignedOutContext } from '../session/signed-out-context';
import { type Fetched, useAnswer } from '../use-answer';
import { TextKeeper, type TextState } from './text-keeper';

/** One for each area, so that what could not be stored outlives the view in which it was typed. */
const keepers = new WeakMap<ApiClient, Map<string, TextKeeper>>();

function keeperOf(api: ApiClient, area: string): TextKeeper {
  const own = keepers.get(api) ?? new Map<string, TextKeeper>();
  keepers.set(api, own);
  const keeper = own.get(area) ?? new TextKeeper((texts) => api.keepAreaTexts(area, texts));
  own.set(area, keeper);
  return keeper;
}

/** An area's texts, which are kept as they are typed. */
export interface KeptTexts {
  readonly state: TextState;
  readonly keeper: TextKeeper;
}

/** Fetches an area's texts, and keeps what is typed until the view is left. */
export function useTextKeeper(area: string): Fetched<readonly AreaText[]> & KeptTexts {
  const { api } = useDashboard();
  const onSignedOut = useContext(SignedOutContext);
  const keeper = keeperOf(api, area);
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
  useEffect(() => {
    if (state.kind === 'kept') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state.kind]);
  return { ...fetched, state, keeper };
}
