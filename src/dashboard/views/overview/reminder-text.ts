import { momentText } from '../../../wording/dates';
import type { Collection } from '../../../api/resources/collections';
import type { Person } from '../../../api/resources/session';

/** A reminder that a manager can send as it stands. */
export function reminderText(
  { name, closesAt }: Pick<Collection, 'name' | 'closesAt'>,
  { name: sender, area }: Pick<Person, 'name' | 'area'>,
  now: Date,
): string {
  const isOver = now.toISOString() >= closesAt;
  return [
    'Dear colleague,',
    isOver
      ? `The collection “${name}” closed on ${momentText(closesAt)}, and we have not yet had your school’s summary. It is not too late: what you send now still counts.`
      : `The collection “${name}” closes on ${momentText(closesAt)}. We have not yet had your school’s summary.`,
    'To send it, open your school’s SEND Benchmark and Planning Tool in Word and the SEND Benchmark pane beside it, choose Send, look at what goes, and send it. Only the ratings go; your evidence stays in your document.',
    'If you cannot use the pane, reply to this e-mail with your document attached, and we will add your ratings for you.',
    'If anything is unclear, please ask.',
    ['With kind regards', sender, ...(area === null ? [] : [area.name])].join('\n'),
  ].join('\n\n');
}
