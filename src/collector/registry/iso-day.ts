/** A day as the registry writes it, `31-08-2027` or `31/08/2027`, as `2027-08-31`; null where it is none. */
export function isoDay(text: string): string | null {
  const [, day, month, year] = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  // A day such as 31 June would go over into the next month.
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso) ? null : iso;
}
