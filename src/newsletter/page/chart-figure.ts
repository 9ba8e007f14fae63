import { escapeXml } from '../../wording/escape-xml';
import type { Bar, Chart } from '../blocks';

/** The least share of a bar, in per cent, in which a count of so many digits can be read on a telephone. */
const shareForDigit = 6;

/** Bars as one picture, with a text for readers who do not see it. The table after it holds the numbers. */
export function chartFigure({ caption, description, levels, bars }: Chart): string {
  const legend = levels.map((name, level) => `<span class="bar${level}">${escapeXml(name)}</span>`).join('');
  return [
    `<figure><figcaption>${escapeXml(caption)}</figcaption>`,
    `<div role="img" aria-label="${escapeXml(`${caption}. ${description}`)}">`,
    `<div class="legend">${legend}</div>`,
    ...bars.map((bar) => row(bar, levels)),
    '</div></figure>',
  ].join('\n');
}

function row({ label, mark, counts, beside }: Bar, levels: readonly string[]): string {
  const all = (counts ?? []).reduce((sum, count) => sum + count, 0);
  const parts = (counts ?? []).map((count, level) => ({
    level,
    count,
    fits: count * 100 >= all * shareForDigit * String(count).length,
  }));
  const others = parts
    .filter(({ count, fits }) => count === 0 || !fits)
    .map(({ level, count }) => `${levels[level]} ${count}`);
  const bar = parts
    .filter(({ count }) => count > 0)
    .map(
      ({ level, count, fits }) =>
        `<span class="bar${level}" style="flex:${count} 0 0">${fits ? count : ''}</span>`,
    )
    .join('');
  const word = mark === null ? '' : ` <span class="${mark.kind}">${escapeXml(mark.text)}</span>`;
  return `<div class="row"><div><strong>${escapeXml(label)}</strong>${word}</div><div class="bar">${bar}</div><div>${escapeXml([beside, ...others].join(', '))}</div></div>`;
}
