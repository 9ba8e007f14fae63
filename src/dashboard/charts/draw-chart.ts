import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { DrawChart } from './chart-drawing';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** Draws with ECharts, as SVG: sharp on paper and at any zoom, and small enough to keep. */
export const drawChart: DrawChart = (place) => {
  const chart = init(place, null, { renderer: 'svg' });
  /** With its own measure known, the picture can be scaled to the paper, which is narrower than the window. */
  const keepMeasure = () => {
    const picture = place.querySelector('svg');
    picture?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    // Its place on paper is as high as the picture, which must therefore not lie above it.
    picture?.style.setProperty('position', 'static');
    picture?.style.setProperty('display', 'block');
  };
  const svg = () => chart.renderToSVGString({ useViewBox: true });
  return {
    draw: (next) => {
      chart.setOption(next, { notMerge: true });
      keepMeasure();
    },
    fit: () => {
      if (place.clientWidth === chart.getWidth() && place.clientHeight === chart.getHeight()) return;
      chart.resize();
      keepMeasure();
    },
    svg,
    png: (background) => pngOf(svg(), background),
    remove: () => chart.dispose(),
  };
};

/** Pixels for each of the chart's own: sharp in a printed report. */
const scale = 2;

/** A chart as a PNG picture on a background of its own, so that it can stand on any page. */
async function pngOf(svg: string, background: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
