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
  remove(): void;
}

export type DrawChart = (place: HTMLElement, option: ChartOption) => DrawnChart;

export type LoadCharts = () => Promise<DrawChart>;
