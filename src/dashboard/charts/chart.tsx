import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SaveAs } from '../parts/save-as';
import { column } from '../../ui/styles';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useAppearance } from '../appearance';
import { useDashboard } from '../dashboard-context';
import type { ChartOption, DrawnChart } from './chart-drawing';
import { type Palette, paletteOf } from './palette';
import { useDrawnChart } from './use-drawn-chart';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    ...column(tokens.spacingVerticalXS),
    minWidth: 0,
  },
  place: {
    // ECharts gives its elements the window's measures, in their own style. Paper is narrower, and a long chart
    // has to leave room for the heading above it.
    '@media print': {
      breakInside: 'avoid',
      height: 'auto !important',
      '& > div': { width: '100% !important', height: 'auto !important' },
      '& svg': {
        width: '100% !important',
        height: 'auto !important',
        maxHeight: '205mm',
      },
    },
  },
  caption: { ...typographyStyles.body1Strong, '@media print': { breakAfter: 'avoid' } },
});

interface Props {
  readonly title: string;
  /** A description in a sentence or two for people who do not see it; the table beside it has the numbers. */
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  readonly option: (palette: Palette) => ChartOption;
  /** The same numbers as a table. */
  readonly children: ReactNode;
}

/** A chart, the same numbers as a table, and the ways to keep the picture. */
export function Chart({ title, description, height, option, children }: Props) {
  const styles = useStyles();
  const { loadCharts } = useDashboard();
  const palette = paletteOf(useAppearance());
  const place = useRef<HTMLDivElement>(null);
  const { drawn, failed } = useDrawnChart(place, loadCharts);
  useLayoutEffect(() => drawn?.draw(option(palette)), [drawn, option, palette]);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {failed ? (
        <p>The chart could not be loaded. The table has the same numbers.</p>
      ) : (
        <div
          ref={place}
          role="img"
          aria-label={`${title}. ${description}`}
          className={styles.place}
          style={{ height }}
        />
      )}
      {drawn !== null && (
        <SaveAs
          title={title}
          kinds={[
            { label: 'Save as SVG', ending: 'svg', make: async () => svgOf(drawn) },
            { label: 'Save as PNG', ending: 'png', make: () => drawn.png(palette.background) },
          ]}
          failure="This browser could not make the picture."
        />
      )}
      {children}
    </figure>
  );
}

function svgOf(drawn: DrawnChart): Blob {
  return new Blob([drawn.svg()], { type: 'image/svg+xml' });
}
