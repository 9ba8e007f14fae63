import type { RatingSummary } from '../../api/resources/rating-summary';

/** What a summary is called as a file, such as `send-summary-117123-2026-27.json`. */
export function summaryFileName({ school, collection }: RatingSummary): string {
  return `send-summary-${school.urn}-${collection.replace(/[^\w-]+/g, '-')}.json`;
}

/** The words of an e-mail to the DSPL manager with which a school sends its summary as a file. */
export function summaryEmail(summary: RatingSummary, collectionName: string): string {
  const { school } = summary;
  return [
    `Subject: SEND Benchmark, ${school.name}, URN ${school.urn}`,
    '',
    'Dear DSPL manager,',
    '',
    `Attached is our rating summary for ${collectionName}: the file ${summaryFileName(summary)}.`,
    'We send it by e-mail because our network does not let the pane in Word send it.',
    'It holds our ratings. It holds no evidence and no names of people.',
    '',
    'Please add it to the collection, and tell us when that is done.',
    '',
    school.name,
  ].join('\n');
}
