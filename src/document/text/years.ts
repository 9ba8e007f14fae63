const schoolYear = /\b(?:20)?(\d\d)\s*[-–/]\s*(?:20)?\d\d\b|\b20(\d\d)\b/;
const anotherTime =
  /\b(?:last|previous|prior|past|former|target|targets|aim|aims|aiming|aspiration|goal|goals|next|future)\b/i;

/** The year that a text names, such as 2018 for "2018-19" or "Summer 2018"; null for none. */
export function yearIn(text: string): number | null {
  const found = schoolYear.exec(text);
  return found === null ? null : 2000 + Number(found[1] ?? found[2]);
}

/**
 * True where what stands under a heading is of now: the heading names no other time, and no year before the latest
 * of the headings beside it.
 */
export function isOfToday(heading: string, beside: readonly string[]): boolean {
  if (anotherTime.test(heading)) return false;
  const year = yearIn(heading);
  return year === null || beside.every((other) => (yearIn(other) ?? year) <= year);
}
