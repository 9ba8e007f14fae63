import type { Obstacle } from '../../document/tagged/obstacles';
import { tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Assessment } from '../../assessment/assessment';
import type { Pane } from './pane';
import { assessmentOf, type PaneState } from './pane-state';

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A component of the pane stands outside PaneContext.');
  return pane;
}

/**
 * A part of the pane's state. The component renders again only when that part is another object or value, so
 * `select` returns what is in the state and makes nothing new.
 */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The assessment that is open; for components that are shown only while one is. */
export function useAssessment(): Assessment {
  const assessment = usePaneState(assessmentOf);
  if (assessment === null) throw new Error('No assessment is open.');
  return assessment;
}

/**
 * What stands in the way of writing at these places, the first of all; null where the pane can write there, and
 * where the document is not prepared at all, which is said apart.
 */
export function useObstacle(places: readonly Place[]): Obstacle | null {
  return usePaneState(({ document }) => {
    if (document.kind !== 'open' || !document.prepared) return null;
    const { framework } = document.assessment;
    const found = places.map((place) => document.obstacles(tagOf(framework, place)));
    return found.find((obstacle) => obstacle !== null) ?? null;
  });
}

/** Whether the pane can write into the document. */
export function usePrepared(): boolean {
  return usePaneState(({ document }) => document.kind === 'open' && document.prepared);
}
