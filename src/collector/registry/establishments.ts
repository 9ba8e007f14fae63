import type { School } from '../store/registry/schools';
import type { RowFault } from './csv/csv-lines';
import { isoDay } from './iso-day';
import { type CsvRow, readCsv } from './csv/read-csv';

/** What the Department for Education says of a school. */
export type Establishment = Omit<School, 'area' | 'successor' | 'contactEmail'>;

/** What came of a file of establishments. */
export interface Establishments {
  readonly schools: readonly Establishment[];
  readonly faults: readonly RowFault[];
  /** How the file was read, as sentences; see `CsvFile`. */
  readonly notes: readonly string[];
}

/** Columns of `edubasealldata`, the file "Establishment fields" of Get Information about Schools. */
const columns = {
  required: [
    'URN',
    'LA (code)',
    'EstablishmentName',
    'TypeOfEstablishment (name)',
    'EstablishmentStatus (name)',
    'PhaseOfEducation (name)',
  ],
  optional: ['CloseDate', 'Street', 'Locality', 'Address3', 'Town', 'County (name)', 'Postcode'],
} as const;

type Column = (typeof columns)['required' | 'optional'][number];
type Row = CsvRow<Column>;

/** As long a name as a rating summary can carry. */
const longestName = 200;

/** What the registry calls a school's state. A school that is proposed to close is still open. */
const states: Readonly<Record<string, School['status']>> = {
  Open: 'open',
  'Open, but proposed to close': 'open',
  Closed: 'closed',
  'Proposed to open': 'proposed',
};

/**
 * Reads the Department for Education's file of establishments, as it comes.
 *
 * @throws Problem `unusable-file` where it is another file
 */
export async function readEstablishments(bytes: AsyncIterable<Uint8Array>): Promise<Establishments> {
  const { rows, faults, notes } = await readCsv<Column>(bytes, columns);
  const schools = new Map<string, Establishment>();
  const bad = [...faults];
  for (const row of rows) {
    const text = faultOf(row) ?? (schools.has(row.texts.URN) ? repeated(row) : null);
    if (text === null) schools.set(row.texts.URN, establishmentOf(row));
    else bad.push({ line: row.line, text });
  }
  return { schools: [...schools.values()], faults: bad.sort((one, other) => one.line - other.line), notes };
}

function faultOf({ texts }: Row): string | null {
  const status = texts['EstablishmentStatus (name)'];
  if (!/^\d{6}$/.test(texts.URN)) return `The URN “${texts.URN}” has not six digits.`;
  if (texts.EstablishmentName === '') return `The school ${texts.URN} has no name.`;
  if (texts.EstablishmentName.length > longestName) return `The school ${texts.URN} has too long a name.`;
  if (!Object.hasOwn(states, status)) return `The school ${texts.URN} has the unknown status “${status}”.`;
  if (texts.CloseDate !== '' && isoDay(texts.CloseDate) === null) {
    return `The school ${texts.URN} has a closing date that is no day: “${texts.CloseDate}”.`;
  }
  return null;
}

function repeated({ texts }: Row): string {
  return `The school ${texts.URN} stands in an earlier row already, which counts.`;
}

function establishmentOf({ texts }: Row): Establishment {
  const status = states[texts['EstablishmentStatus (name)']] ?? 'open';
  return {
    urn: texts.URN,
    name: texts.EstablishmentName,
    phase: orNull(texts['PhaseOfEducation (name)']),
    type: orNull(texts['TypeOfEstablishment (name)']),
    status,
    // A school that is proposed to close has a date already.
    closedOn: status === 'closed' ? isoDay(texts.CloseDate) : null,
    localAuthority: orNull(texts['LA (code)']),
    address: addressOf(texts),
  };
}

function addressOf(texts: Row['texts']): string | null {
  const { Street, Locality, Address3, Town, Postcode, 'County (name)': county } = texts;
  const parts = [Street, Locality, Address3, Town, county === 'Not recorded' ? '' : county, Postcode];
  return orNull(parts.filter((part) => part !== '').join(', '));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
