import { useEffect } from 'react';
import { usePaneState } from '../state/pane-context';
import { later, LaterView } from '../../ui/parts/later-view';
import { HomeView } from '../views/home/home-view';
import { OutcomeView } from '../views/outcome/outcome-view';

const aspectView = later(async () => (await import('../views/aspect/aspect-view')).AspectView);
const schoolView = later(async () => (await import('../views/school/school-view')).SchoolView);
const statutoryView = later(async () => (await import('../views/statutory/statutory-view')).StatutoryView);
const involvedView = later(async () => (await import('../views/involved/involved-view')).InvolvedView);
const planView = later(async () => (await import('../views/plan/plan-view')).PlanView);
const prepareView = later(async () => (await import('../views/prepare/prepare-view')).PrepareView);
const lastTimeView = later(async () => (await import('../views/last-time/last-time-view')).LastTimeView);
const checkView = later(async () => (await import('../views/check/check-view')).CheckView);
const nextFinding = later(async () => (await import('../views/check/next-finding')).NextFinding);
const sendView = later(async () => (await import('../views/send/send-view')).SendView);
const sentView = later(async () => (await import('../views/sent/sent-view')).SentView);
const areaView = later(async () => (await import('../views/area/area-view')).AreaView);
const governorsView = later(async () => (await import('../views/governors/governors-view')).GovernorsView);
const wordCheckView = later(async () => (await import('../views/settings/word-check-view')).WordCheckView);
const settingsView = later(async () => (await import('../views/settings/settings-view')).SettingsView);

/** The view that the state names. On the way through findings, the way on stands above it. */
export function CurrentView() {
  const kind = usePaneState((state) => state.view.kind);
  const isInGroup = usePaneState(({ view }) => view.through !== undefined);
  return (
    <>
      {isInGroup && kind !== 'aspect' && <LaterView view={nextFinding} props={{}} />}
      <NamedView />
    </>
  );
}

function NamedView() {
  const kind = usePaneState((state) => state.view.kind);
  useEffect(() => {
    // Where almost everybody goes next. If it fails now, the view itself says so when it is shown.
    void Promise.allSettled([aspectView.load()]);
  }, []);
  switch (kind) {
    case 'home':
      return <HomeView />;
    case 'school':
      return <LaterView key={kind} view={schoolView} props={{}} />;
    case 'outcome':
      return <OutcomeView />;
    case 'aspect':
      return <LaterView key={kind} view={aspectView} props={{}} />;
    case 'statutory':
      return <LaterView key={kind} view={statutoryView} props={{}} />;
    case 'involved':
      return <LaterView key={kind} view={involvedView} props={{}} />;
    case 'plan':
      return <LaterView key={kind} view={planView} props={{}} />;
    case 'prepare':
      return <LaterView key={kind} view={prepareView} props={{}} />;
    case 'lastTime':
      return <LaterView key={kind} view={lastTimeView} props={{}} />;
    case 'check':
      return <LaterView key={kind} view={checkView} props={{}} />;
    case 'send':
      return <LaterView key={kind} view={sendView} props={{}} />;
    case 'sent':
      return <LaterView key={kind} view={sentView} props={{}} />;
    case 'area':
      return <LaterView key={kind} view={areaView} props={{}} />;
    case 'governors':
      return <LaterView key={kind} view={governorsView} props={{}} />;
    case 'settings':
      return <LaterView key={kind} view={settingsView} props={{}} />;
    case 'wordCheck':
      return <LaterView key={kind} view={wordCheckView} props={{}} />;
  }
}
