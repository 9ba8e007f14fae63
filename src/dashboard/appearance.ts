import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** How the system asks pages to look. Paper is always light. */
export type Appearance = 'light' | 'dark' | 'forced';

const queries = {
  print: 'print',
  forced: '(forced-colors: active)',
  dark: '(prefers-color-scheme: dark)',
} as const;

function subscribe(listener: () => void): () => void {
  const watched = Object.values(queries).map((query) => matchMedia(query));
  watched.forEach((query) => query.addEventListener('change', listener));
  return () => watched.forEach((query) => query.removeEventListener('change', listener));
}

function current(): Appearance {
  if (matchMedia(queries.print).matches) return 'light';
  if (matchMedia(queries.forced).matches) return 'forced';
  return matchMedia(queries.dark).matches ? 'dark' : 'light';
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, current);
}

/** Fluent's theme for an appearance. In forced colours the browser takes the system's own, whatever it says. */
export function themeOf(appearance: Appearance): Theme {
  return appearance === 'dark' ? webDarkTheme : webLightTheme;
}
