import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const prefersDark = '(prefers-color-scheme: dark)';

interface PaneTheme {
  readonly theme: Theme;
  /** For what the browser itself draws, such as radio buttons and scroll bars. */
  readonly colorScheme: 'light' | 'dark';
}

/** Fluent's theme that goes with Word's: Office's own where it tells one, otherwise the system's. */
export function usePaneTheme(officeTheme: Office.OfficeTheme | undefined): PaneTheme {
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      const query = matchMedia(prefersDark);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(prefersDark).matches,
  );
  const background = officeTheme?.bodyBackgroundColor;
  const dark = background === undefined ? systemIsDark : isDark(background);
  return dark ? { theme: webDarkTheme, colorScheme: 'dark' } : { theme: webLightTheme, colorScheme: 'light' };
}

/** Whether a colour such as `#1f1f1f` is dark, by its relative brightness (ITU-R BT.601). */
export function isDark(colour: string): boolean {
  const value = parseInt(colour.replace('#', '').slice(0, 6), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
