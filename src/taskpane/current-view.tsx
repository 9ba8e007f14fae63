import { usePaneState } from './pane-context';
import { LaterView } from './parts/later-view';
import { AspectView } from './views/aspect/aspect-view';
import { HomeView } from './views/home/home-view';
import { OutcomeView } from './views/outcome/outcome-view';
import { SchoolView } from './views/school/school-view';

const loadCheck = async () => (await import('./views/check/check-view')).CheckView;
const loadSend = async () => (await import('./views/send/send-view')).SendView;

/** The view that the state names. */
export function CurrentView() {
  const kind = usePaneState((state) => state.view.kind);
  switch (kind) {
    case 'home':
      return <HomeView />;
    case 'school':
      return <SchoolView />;
    case 'outcome':
      return <OutcomeView />;
    case 'aspect':
      return <AspectView />;
    case 'check':
      return <LaterView key={kind} load={loadCheck} />;
    case 'send':
      return <LaterView key={kind} load={loadSend} />;
  }
}
