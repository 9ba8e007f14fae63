/** Schools and collector are in England, wherever the browser is. */
const timeZone = 'Europe/London';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
const withTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** The day of a moment, such as `18 June 2027`. */
export function dayText(moment: string | Date): string {
  return long.format(new Date(moment));
}

/** A moment, such as `18 June 2027 at 09:30`. */
export function momentText(moment: string | Date): string {
  return withTime.format(new Date(moment));
}

/** The day of a moment as `2027-06-18`, so that days sort as text. */
export function dayOf(moment: string | Date): string {
  return iso.format(new Date(moment));
}
