import { stringify } from 'csv-stringify/sync';
import type { KeyFormat } from '../../../api/resources/school-keys';
import { connectionLink } from '../../../assessment/connection-link';
import type { IssuedKey } from './issue-school-keys';
import { keyLetters } from './key-letters';

/** New keys as a file to keep: one link a line, a table for mail merge, or letters to print. */
export interface WrittenKeys {
  readonly fileName: string;
  readonly contentType: string;
  readonly text: string;
}

/** @param origin the collector's own, such as `https://collector.example` */
export function writtenKeys(issued: readonly IssuedKey[], origin: string, format: KeyFormat): WrittenKeys {
  switch (format) {
    case 'links':
      return {
        fileName: 'connection-links.txt',
        contentType: 'text/plain; charset=utf-8',
        text: issued.map((one) => `${one.school.urn}\t${linkOf(one, origin)}\n`).join(''),
      };
    case 'csv':
      return {
        fileName: 'connection-links.csv',
        contentType: 'text/csv; charset=utf-8',
        text: mailMerge(issued, origin),
      };
    case 'letters':
      return {
        fileName: 'connection-letters.html',
        contentType: 'text/html; charset=utf-8',
        text: keyLetters(
          issued.map(({ school, key }) => ({ school, link: connectionLink({ origin, key }) })),
        ),
      };
  }
}

/**
 * A table as Excel and Word's mail merge read it: they take a file for UTF-8 only with a byte order mark. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
function mailMerge(issued: readonly IssuedKey[], origin: string): string {
  const rows = issued.map((one) => {
    const { urn, name, address, contactEmail } = one.school;
    return [urn, name, address ?? '', contactEmail ?? '', linkOf(one, origin)];
  });
  return stringify([['URN', 'School', 'Address', 'Email', 'Link'], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function linkOf({ key }: IssuedKey, origin: string): string {
  return connectionLink({ origin, key });
}
