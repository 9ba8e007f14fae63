import { FluentProvider } from '@fluentui/react-components';
import { themeOf, useAppearance } from './appearance';
import { type Dashboard, DashboardContext } from './dashboard-context';
import { Frame } from './frame/frame';
import { usePageStyles } from './page-styles';
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
