import { useMemo, useSyncExternalStore } from 'react';
import { linkTo, type Address, addressIn } from './address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address that the browser shows. */
export function useAddress(): Address {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => addressIn(fragment), [fragment]);
}

/** Goes to an address, as a link does. */
export function goTo(address: Address): void {
  window.location.hash = linkTo(address);
}

/** Changes the settings of an address in its place, so that the browser's way back does not grow by it. */
export function changeSettings(address: Address, settings: Readonly<Record<string, string>>): void {
  const next = linkTo({ ...address, settings: { ...address.settings, ...settings } });
  window.history.replaceState(window.history.state, '', next);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
