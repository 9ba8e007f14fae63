import { useMemo, useSyncExternalStore } from 'react';
import { linkTo, type Place, placeIn } from './place';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where the address says that somebody is. */
export function usePlace(): Place {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => placeIn(fragment), [fragment]);
}

/** Goes to a place, as a link does. */
export function goTo(place: Place): void {
  window.location.hash = linkTo(place);
}

/** Changes how a place is shown. It is the same place, so that the browser's way back does not grow by it. */
export function changeSettings(place: Place, settings: Readonly<Record<string, string>>): void {
  const next = linkTo({ ...place, settings: { ...place.settings, ...settings } });
  window.history.replaceState(window.history.state, '', next);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
