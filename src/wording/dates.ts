/** Schools and collector are in England, wherever the computer is. */
const timeZone = 'Europe/London';

/** A text in ISO 8601, a date, or milliseconds since 1970. */
type Moment = string | number | Date;

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
const withTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone,
});
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** A day or a moment in ISO 8601 as its day, such as `18 June 2027`. Any other text stays as it is. */
export function dayText(moment: Moment): string {
  return format(long, moment);
}

/** A moment in ISO 8601, such as `18 June 2027 at 09:30`. Any other text stays as it is. */
export function momentText(moment: Moment): string {
  return format(withTime, moment);
}

/** The day of a moment as `2027-06-18`, so that days sort as text. */
export function dayOf(moment: Moment): string {
  return iso.format(new Date(moment));
}

/** The time of day of a moment, such as `09:30`. */
export function clockOf(moment: Moment): string {
  return clock.format(new Date(moment));
}

/** Whether a text is a day as `2027-06-18` is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function format(formatter: Intl.DateTimeFormat, moment: Moment): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : formatter.format(date);
}
