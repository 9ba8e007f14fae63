import type { PlanRow } from '../assessment';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date behind a word that makes it the last day: "by 4 June 2027", "before 12/3/27", "due March 2027". */
const lastDay =
  /\b(?:by|before|until|due)\b[\s:]*(?:the )?(?:end of )?(?:(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\b|(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{4})\b)/gi;

/**
 * Whether a row of the action plan ought to have been done by now: no date of completion is written, and the
 * latest day that its texts give for it is over. The published plan has no column for that day, so the rule is
 * ours; a month alone means its last day.
 *
 * @param completed the key of the column for the date of completion
 * @param today such as `2027-06-18`
 */
export function isOverdue(row: PlanRow, completed: string, today: string): boolean {
  if ((row[completed] ?? '').trim() !== '') return false;
  const days = [...Object.values(row).join('\n').matchAll(lastDay)].flatMap((match) => dayOf(match) ?? []);
  const latest = days.sort().at(-1);
  return latest !== undefined && latest < today;
}

/** The day of a match such as `2027-06-04`; null for one that no calendar has. */
function dayOf([, figureDay, figureMonth, figureYear, day, name, year]: RegExpMatchArray): string | null {
  const month = name === undefined ? Number(figureMonth) : months.indexOf(name.toLowerCase()) + 1;
  const inYear = Number((figureYear?.length === 2 ? `20${figureYear}` : figureYear) ?? year);
  const last = new Date(Date.UTC(inYear, month, 0)).getUTCDate();
  const inMonth = Number(figureDay ?? day ?? last);
  if (month < 1 || month > 12 || inMonth < 1 || inMonth > last) return null;
  return `${inYear}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
}
