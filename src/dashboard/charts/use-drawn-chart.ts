import { type RefObject, useEffect, useState } from 'react';
import type { DrawnChart, LoadCharts } from './chart-drawing';

/** The chart in its place; null until the code that draws is there. */
interface ChartPlace {
  readonly drawn: DrawnChart | null;
  readonly failed: boolean;
}

/** Makes a chart in a place for as long as the place is shown, and fits it to the place's width. */
export function useDrawnChart(place: RefObject<HTMLElement | null>, loadCharts: LoadCharts): ChartPlace {
  const [state, setState] = useState<ChartPlace>({ drawn: null, failed: false });
  useEffect(() => {
    let chart: DrawnChart | null = null;
    let wanted = true;
    const observer = new ResizeObserver(() => chart?.fit());
    loadCharts().then(
      (draw) => {
        if (!wanted || place.current === null) return;
        chart = draw(place.current);
        observer.observe(place.current);
        setState({ drawn: chart, failed: false });
      },
      () => {
        if (wanted) setState({ drawn: null, failed: true });
      },
    );
    return () => {
      wanted = false;
      observer.disconnect();
      chart?.remove();
    };
  }, [place, loadCharts]);
  return state;
}
