import type { Level } from '../../framework/framework';
import type { ChartOption } from './chart-drawing';
import { chartText, patternOf } from './drawing-style';
import { type LevelLook, lookOf, type Palette } from './palette';

/** One bar: the schools at each level, the lowest first. */
export interface LevelBar {
  readonly label: string;
  readonly counts: readonly number[];
  /** The words at its end, such as `n 40`. */
  readonly note: string;
}

/** In pixels: one bar, and the legend below all of them. */
const barHeight = 34;
const legendHeight = 48;
const labelGap = 10;
const lineHeight = 14;

/** A share below this has no room for its count, in per cent; the table has it. */
const roomForCount = 8;

export function levelBarsHeight(bars: number): number {
  return bars * barHeight + legendHeight;
}

/**
 * Horizontal bars of 100%, each with its middle level centred on one line, so that more to the right is better.
 *
 * @param room in pixels: for the labels before and for the notes behind the bars
 */
export function levelBarsOption(
  levels: readonly Level[],
  bars: readonly LevelBar[],
  palette: Palette,
  room: { readonly label: number; readonly note: number },
): ChartOption {
  const pieces = piecesOf(levels.length);
  const axis = { type: 'category', inverse: true, axisLine: { show: false }, axisTick: { show: false } };
  return {
    animation: false,
    textStyle: chartText(palette),
    // Without this the patterns are not drawn; the words for it stand in the page.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: room.label, right: room.note, top: 0, bottom: legendHeight, outerBoundsMode: 'none' },
    legend: {
      bottom: 0,
      selectedMode: false,
      itemWidth: 22,
      textStyle: chartText(palette),
      data: levels.map(({ label }) => label),
    },
    xAxis: { type: 'value', show: false, min: -extent(bars, pieces, -1), max: extent(bars, pieces, 1) },
    yAxis: [
      {
        ...axis,
        data: bars.map(({ label }) => label),
        // A long name goes on in a second line instead of out of the picture.
        axisLabel: {
          ...chartText(palette),
          width: room.label - labelGap,
          overflow: 'break',
          lineHeight,
          // Every bar keeps its name, however near the next one is.
          interval: 0,
        },
      },
      { ...axis, position: 'right', data: bars.map(({ note }) => note), axisLabel: chartText(palette) },
    ],
    series: pieces.map((piece) => ({
      type: 'bar',
      name: levels[piece.level]?.label ?? '',
      stack: 'levels',
      barWidth: '72%',
      itemStyle: styleOf(piece, lookOf(palette, piece.level, levels.length), palette),
      label: labelOf(piece, lookOf(palette, piece.level, levels.length)),
      data: bars.map(({ counts }) => {
        const share = shareOf(counts, piece.level);
        return {
          // A rectangle without width would still have its outline, as a line on the centre.
          value: share === 0 ? '-' : piece.side * piece.part * share,
          label: {
            show: piece.isNamed && share >= roomForCount,
            formatter: String(counts[piece.level] ?? 0),
          },
        };
      }),
    })),
  };
}

/** A level's rectangle on one side of the centre. Those nearest to it come first, as they are stacked. */
interface Piece {
  readonly level: number;
  readonly side: -1 | 1;
  /** Half for a level that lies on the centre. */
  readonly part: 1 | 0.5;
  /** Whether it carries the count: a level on the centre has two pieces and one count. */
  readonly isNamed: boolean;
}

function piecesOf(levels: number): readonly Piece[] {
  const places = Array.from({ length: levels }, (_, level) => level);
  const centre = (levels - 1) / 2;
  const whole = (level: number, side: -1 | 1): Piece => ({ level, side, part: 1, isNamed: true });
  return [
    ...places
      .filter((level) => level === centre)
      .flatMap((level): Piece[] => [
        { level, side: -1, part: 0.5, isNamed: false },
        { level, side: 1, part: 0.5, isNamed: true },
      ]),
    ...places
      .filter((level) => level < centre)
      .reverse()
      .map((level) => whole(level, -1)),
    ...places.filter((level) => level > centre).map((level) => whole(level, 1)),
  ];
}

/** In per cent of all that are counted; 0 where nothing is. */
function shareOf(counts: readonly number[], level: number): number {
  const all = counts.reduce((total, count) => total + count, 0);
  return all === 0 ? 0 : (100 * (counts[level] ?? 0)) / all;
}

/** How far the longest bar reaches to one side, in per cent; at least something, for a chart without data. */
function extent(bars: readonly LevelBar[], pieces: readonly Piece[], side: -1 | 1): number {
  const own = pieces.filter((piece) => piece.side === side);
  return Math.max(
    1,
    ...bars.map(({ counts }) =>
      own.reduce((total, { level, part }) => total + part * shareOf(counts, level), 0),
    ),
  );
}

function styleOf({ part }: Piece, look: LevelLook, palette: Palette) {
  const isOutlined = look.fill === palette.background;
  return {
    color: look.fill,
    // The two halves of a level on the centre are one to the eye; without a fill they need their outline.
    borderWidth: part === 1 || isOutlined ? 1 : 0,
    borderColor: isOutlined ? palette.text : palette.background,
    decal: patternOf(look),
  };
}

function labelOf({ part }: Piece, look: LevelLook) {
  return {
    // The count of a level on the centre stands on the centre, where its right half begins.
    ...(part === 1 ? { position: 'inside' } : { position: 'insideLeft', align: 'center', distance: 0 }),
    color: look.text,
    fontSize: 13,
    fontWeight: 600,
    backgroundColor: look.fill,
    padding: [1, 4],
    borderRadius: 3,
  };
}
