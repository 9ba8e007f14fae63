import type { ChartOption } from './chart-drawing';
import { chartText } from './drawing-style';
import type { Palette } from './palette';

/** How many schools had sent by the end of a day. */
interface SentByDay {
  /** Such as `2027-06-18`. */
  readonly day: string;
  readonly onThatDay: number;
  readonly sent: number;
}

/** Counts moments by day, the earliest day first. */
export function sentByDay(moments: readonly string[]): readonly SentByDay[] {
  const byDay = new Map<string, number>();
  for (const moment of moments) {
    const day = moment.slice(0, 10);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  let sent = 0;
  return [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, onThatDay]) => ({ day, onThatDay, sent: (sent += onThatDay) }));
}

interface SendingTime {
  /** Days. */
  readonly opens: string;
  readonly closes: string;
  readonly today: string;
  /** All schools that may send. */
  readonly schools: number;
}

/** Steps that rise with every school that sends, with the closing day as a line across. */
export function sentOverTimeOption(
  days: readonly SentByDay[],
  { opens, closes, today, schools }: SendingTime,
  palette: Palette,
): ChartOption {
  const lastDay = days.at(-1);
  const until = [today, lastDay?.day ?? opens].reduce((one, other) => (one > other ? one : other));
  const line = [
    [opens, 0],
    ...days.map(({ day, sent }) => [day, sent]),
    [until > opens ? until : opens, lastDay?.sent ?? 0],
  ];
  return {
    animation: false,
    textStyle: chartText(palette),
    grid: { left: 36, right: 32, top: 28, bottom: 28, outerBoundsMode: 'none' },
    xAxis: {
      type: 'time',
      min: opens,
      max: closes > until ? closes : until,
      axisLabel: { ...chartText(palette), hideOverlap: true, formatter: '{d} {MMM}' },
      axisLine: { lineStyle: { color: palette.text } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: Math.max(schools, 1),
      minInterval: 1,
      axisLabel: { ...chartText(palette), hideOverlap: true },
      splitLine: { lineStyle: { color: palette.faint } },
    },
    series: [
      {
        type: 'line',
        step: 'end',
        showSymbol: false,
        lineStyle: { width: 3, color: palette.line },
        areaStyle: { color: palette.line, opacity: 0.12 },
        data: line,
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: palette.text, type: 'dashed' },
          label: { ...chartText(palette), formatter: 'Closes', position: 'end' },
          data: [{ xAxis: closes }],
        },
      },
    ],
  };
}
