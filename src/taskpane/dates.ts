const dateAlone = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dateAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A moment in ISO 8601 as its day, such as `18 June 2027`. */
export function longDate(moment: string): string {
  return dateAlone.format(new Date(moment));
}

/** A moment in ISO 8601 as day and time, such as `18 June 2027 at 09:30`. */
export function longMoment(moment: string): string {
  return dateAndTime.format(new Date(moment));
}
