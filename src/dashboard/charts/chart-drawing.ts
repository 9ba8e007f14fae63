import type { EChartsCoreOption } from 'echarts/core';

/** A chart as data: what ECharts calls its option. */
export type ChartOption = EChartsCoreOption;

/** A chart in the page. */
export interface DrawnChart {
  /** Draws another chart in its place. */
  draw(option: ChartOption): void;
  /** Fits it to its place. */
  fit(): void;
  /** The chart as the text of an SVG file. */
  svg(): string;
  /** The chart as a PNG picture on a background of its own, so that it can stand on any page. */
  png(background: string): Promise<Blob>;
  remove(): void;
}

/** Makes a chart's place ready; there is nothing in it until it is told what to draw. */
export type DrawChart = (place: HTMLElement) => DrawnChart;

export type LoadCharts = () => Promise<DrawChart>;
