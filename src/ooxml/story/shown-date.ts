const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A picture's parts: a quoted text, or a letter of the calendar as often as it stands there. */
const part = /'[^']*'|([dMy])\1*/g;

/**
 * A day as a date control shows it, such as "18 June 2027" by the picture `d MMMM yyyy` (ISO/IEC 29500-1,
 * 17.16.4.1), in English. Null for a text that is no date.
 */
export function shownDate(iso: string, picture: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(iso.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === '' || date.getUTCMonth() !== Number(month) - 1) return null;
  const monthName = months[Number(month) - 1] ?? '';
  const dayName = days[date.getUTCDay()] ?? '';
  const shown: Readonly<Record<string, string>> = {
    d: String(Number(day)),
    dd: day,
    ddd: dayName.slice(0, 3),
    dddd: dayName,
    M: String(Number(month)),
    MM: month,
    MMM: monthName.slice(0, 3),
    MMMM: monthName,
    yy: year.slice(2),
    yyyy: year,
  };
  return picture.replace(part, (said) => (said.startsWith("'") ? said.slice(1, -1) : (shown[said] ?? said)));
}
