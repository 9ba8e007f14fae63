import { makeStyles, tokens } from '@fluentui/react-components';
import { column } from '../../ui/styles';
import { useEffect, useRef, useState } from 'react';
import type { Collection } from '../../api/resources/collections';
import { begunCollections, chosenCollection, CollectionContext } from '../collection-context';
import { useDashboard } from '../dashboard-context';
import { FaultBoundary } from '../../ui/parts/fault-boundary';
import { FetchedPart } from '../parts/fetched-part';
import { LaterView } from '../../ui/parts/later-view';
import { Note } from '../../ui/parts/note';
import { ArrivalContext, ViewHeading } from '../../ui/parts/view-heading';
import { questions } from '../api/questions';
import { useSession } from '../session/session-context';
import { useAnswer } from '../api/use-answer';
import { useAddress } from '../address/use-address';
import { Header } from './header';
import { Navigation } from './navigation';
import { mainId, SkipLink } from './skip-link';
import { type ListedView, viewsFor } from './view-list';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    '@media print': { backgroundColor: 'transparent' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: '208px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    maxWidth: '1240px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 899px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: tokens.spacingVerticalL,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
    },
    '@media print': { display: 'block', padding: 0, maxWidth: 'none' },
  },
  main: {
    ...column(tokens.spacingVerticalXL),
    minWidth: 0,
    '@media print': { display: 'block' },
  },
});

/** The frame round every view. */
export function Frame() {
  const styles = useStyles();
  const { api } = useDashboard();
  const { person } = useSession();
  const collections = useAnswer(questions.collections, () => api.collections());
  const begun = collections.answer?.kind === 'ok' ? begunCollections(collections.answer.value) : [];
  const address = useAddress();
  const chosen = chosenCollection(begun, address.settings.collection);
  const views = viewsFor(person.role);
  const current = views.find(({ key }) => key === address.view) ?? views[0];
  const arrival = useArrival(JSON.stringify([address.view, address.path]), current?.label);
  return (
    <div className={styles.page}>
      <SkipLink />
      <Header collections={begun} chosen={chosen} />
      <div className={styles.columns}>
        <Navigation views={views} current={current} collection={chosen?.id ?? null} />
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <ArrivalContext.Provider value={arrival === 0 ? null : arrival}>
            <FaultBoundary
              key={current?.key}
              text="Something in this page went wrong. Nothing that is stored has been changed."
              again="Show it again"
            >
              <FetchedPart fetched={collections} what="the collections">
                {() => <CurrentView current={current} chosen={chosen} all={begun} />}
              </FetchedPart>
            </FaultBoundary>
          </ArrivalContext.Provider>
        </main>
      </div>
    </div>
  );
}

interface CurrentViewProps {
  readonly current: ListedView | undefined;
  readonly chosen: Collection | null;
  readonly all: readonly Collection[];
}

function CurrentView({ current, chosen, all }: CurrentViewProps) {
  if (current === undefined) {
    return (
      <>
        <ViewHeading>Nothing to show</ViewHeading>
        <Note>
          <p>There is nothing here for your account yet.</p>
        </Note>
      </>
    );
  }
  if (chosen === null) {
    return (
      <>
        <ViewHeading>{current.label}</ViewHeading>
        <Note>
          <p>
            No collection has been opened yet. As soon as whoever runs the collector opens one, what schools
            send appears here.
          </p>
        </Note>
      </>
    );
  }
  return (
    <CollectionContext.Provider value={{ chosen, all }}>
      <LaterView key={current.key} view={current.view} props={{}} />
    </CollectionContext.Provider>
  );
}

/** Counts how often somebody has gone to another view, and names the view in the window's title. */
function useArrival(where: string, label: string | undefined): number {
  const [arrival, setArrival] = useState(0);
  const before = useRef(where);
  useEffect(() => {
    if (before.current === where) return;
    before.current = where;
    setArrival((times) => times + 1);
  }, [where]);
  useEffect(() => {
    document.title = label === undefined ? 'SEND Benchmark' : `${label} – SEND Benchmark`;
  }, [label]);
  return arrival;
}
