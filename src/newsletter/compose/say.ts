const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as people write it: `2027-06-18` becomes `18 June 2027`. Anything else stays as it is. */
export function sayDay(day: string): string {
  if (!isDay(day)) return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** Whether a text is a day as `2027-06-18` is. */
export function isDay(day: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day);
}

/** `1 school`, `1,204 schools`. */
export function saySchools(count: number): string {
  return `${sayCount(count)} ${count === 1 ? 'school' : 'schools'}`;
}

export function sayCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/**
 * A share in whole per cent, halves up. Only nothing is 0% and only all is 100%.
 *
 * @throws RangeError for a share of nothing
 */
export function sayShare(count: number, all: number): string {
  if (all <= 0) throw new RangeError('There is no share of nothing.');
  const rounded = Math.round((count * 100) / all);
  if (rounded === 0 && count > 0) return 'under 1%';
  if (rounded === 100 && count < all) return 'over 99%';
  return `${rounded}%`;
}

/** `1a, 1c and 2b`. */
export function sayList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
