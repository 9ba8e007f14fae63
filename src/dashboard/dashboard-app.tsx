import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { themeOf, useAppearance } from './appearance';
import { type Dashboard, DashboardContext } from './dashboard-context';
import { Frame } from './frame/frame';
import { WithAnnouncements } from '../ui/parts/live-region';
import { WithSession } from './session/with-session';

/** The whole dashboard, in the colours of the system. */
export function DashboardApp({ dashboard }: { readonly dashboard: Dashboard }) {
  usePageStyles();
  const appearance = useAppearance();
  return (
    <FluentProvider
      theme={themeOf(appearance)}
      style={{ colorScheme: appearance === 'dark' ? 'dark' : 'light' }}
    >
      <DashboardContext.Provider value={dashboard}>
        <WithAnnouncements>
          <WithSession>
            <Frame />
          </WithSession>
        </WithAnnouncements>
      </DashboardContext.Provider>
    </FluentProvider>
  );
}

const usePageStyles = makeStaticStyles([
  {
    html: { scrollPaddingTop: '16px' },
    body: { margin: 0 },
    '@page': { margin: '16mm 14mm' },
  },
  // On paper a text is as long as it is, and no box to write in.
  `@media print {
    .fui-Textarea, .fui-Textarea::after { border: none; }
    textarea.fui-Textarea__textarea { field-sizing: content; height: auto; max-height: none; padding: 0; }
  }`,
]);
