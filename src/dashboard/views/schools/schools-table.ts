import { dayText, momentText } from '../../../wording/dates';
import type { KeyOfSchool } from '../../../api/resources/school-keys';
import type { School } from '../../../api/resources/schools';
import type { SchoolLine } from '../../../api/resources/reports';
import { byName } from '../../by-name';
import type { TableData } from '../../tables/table-data';

/** Where the columns stand that lead to a school. */
export const schoolsColumns = { name: 0, urn: 1 } as const;

/**
 * The schools by name. A school that has closed since it sent stands among them, because it is counted.
 *
 * @param open every open school
 * @param sent what counts in the collection
 */
export function schoolsTable(
  open: readonly School[],
  sent: readonly SchoolLine[],
  keys: readonly KeyOfSchool[],
): TableData {
  const registered = new Map(open.map((school) => [school.urn, school]));
  const counted = new Map(sent.map((line) => [line.urn, line]));
  const keyOf = new Map(keys.map(({ urn, key }) => [urn, key]));
  const named = new Map(
    [...sent, ...open].map(({ urn, name, phase, type }) => [urn, { urn, name, phase, type }]),
  );
  return {
    title: 'Schools and what they have sent',
    columns: [
      { heading: 'School', isLong: true },
      { heading: 'URN' },
      { heading: 'Phase' },
      { heading: 'Sent' },
      { heading: 'Key' },
      { heading: 'Contact' },
      { heading: 'Receipt' },
    ],
    rows: [...named.values()].sort(byName).map(({ urn, name, phase }) => {
      const line = counted.get(urn);
      return [
        name,
        urn,
        phase,
        sentText(line),
        keyText(keyOf.get(urn)),
        registered.get(urn)?.contactEmail ?? null,
        line?.submission ?? null,
      ];
    }),
  };
}

function sentText(line: SchoolLine | undefined): string {
  if (line === undefined) return 'Not yet';
  return line.late ? `${momentText(line.receivedAt)}, late` : momentText(line.receivedAt);
}

function keyText(key: KeyOfSchool['key'] | undefined): string {
  if (key === undefined || key === null) return 'No key';
  return key.lastUsedAt === null ? 'Never used' : `Last used ${dayText(key.lastUsedAt)}`;
}
