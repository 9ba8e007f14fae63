import { clockOf, dayText, momentText } from './dates';

const day = 86_400_000;

/**
 * When something closes, as people say it: a moment at midnight is the end of the day before, such as `at the end of
 * 19 July 2027`; any other is `on 20 July 2027 at 16:00`. Midnight in UTC is one, too, which in summer is 01:00 here.
 *
 * @param moment in ISO 8601
 */
export function closingText(moment: string): string {
  return isMidnight(moment) ? `at the end of ${lastDayText(moment)}` : `on ${momentText(moment)}`;
}

/** The last day on which something is open that closes at a moment, such as `19 July 2027`. */
export function lastDayText(moment: string): string {
  return dayText(isMidnight(moment) ? Date.parse(moment) - day / 2 : moment);
}

function isMidnight(moment: string): boolean {
  return clockOf(moment) === '00:00' || Date.parse(moment) % day === 0;
}
