import type { School } from '../store/registry/schools';
import type { RowFault } from './csv/csv-lines';
import { readCsv } from './csv/read-csv';

/** Which area a school belongs to. */
export interface AreaMapping {
  /** The id of a school's area; null where the mapping does not say. */
  readonly areaOf: (school: Pick<School, 'urn' | 'address'>) => string | null;
  readonly faults: readonly RowFault[];
  /** How the file was read, as sentences; see `CsvFile`. */
  readonly notes: readonly string[];
}

const columns = { required: ['Area'], optional: ['URN', 'Postcode', 'Town'] } as const;

type Column = (typeof columns)['required' | 'optional'][number];

/**
 * Reads which school belongs to which area: a CSV file with the column `Area`, an area's id, and beside it one
 * or more of `URN`, `Postcode` (whole, or its beginning such as `SG12`) and `Town`, of which each row fills
 * one. A URN counts before a postcode, a longer postcode before a shorter one, and any postcode before a town.
 *
 * @param areas the ids of the areas that there are, which a file may write in any case
 * @throws Problem `unusable-file` where it is another file
 */
export async function readAreaMapping(
  bytes: AsyncIterable<Uint8Array>,
  areas: ReadonlySet<string>,
): Promise<AreaMapping> {
  const { rows, faults, notes } = await readCsv<Column>(bytes, columns);
  const bad = [...faults];
  const known = new Map([...areas].map((id) => [id.toLowerCase(), id]));
  const byUrn = new Map<string, string>();
  const byPostcode = new Map<string, string>();
  const byTown = new Map<string, string>();
  for (const { line, texts } of rows) {
    const { URN, Postcode, Town } = texts;
    const area = known.get(texts.Area.toLowerCase());
    const places = [
      { map: byUrn, key: URN },
      { map: byPostcode, key: comparablePostcode(Postcode) },
      { map: byTown, key: comparableTown(Town) },
    ].filter(({ key }) => key !== '');
    const [place] = places;
    if (area === undefined) bad.push({ line, text: `There is no area “${texts.Area}”. Add it first.` });
    else if (place === undefined || places.length > 1) {
      bad.push({ line, text: 'The row should fill one of the columns URN, Postcode and Town.' });
    } else if ((place.map.get(place.key) ?? area) !== area) {
      bad.push({ line, text: `An earlier row, which counts, puts “${place.key}” into another area.` });
    } else place.map.set(place.key, area);
  }
  return {
    notes,
    faults: bad.sort((one, other) => one.line - other.line),
    areaOf: ({ urn, address }) => byUrn.get(urn) ?? areaOfAddress(address ?? '', byPostcode, byTown),
  };
}

function areaOfAddress(
  address: string,
  byPostcode: ReadonlyMap<string, string>,
  byTown: ReadonlyMap<string, string>,
): string | null {
  const parts = address.split(', ');
  const postcode = comparablePostcode(parts.at(-1) ?? '');
  for (const beginning of beginningsOf(postcode)) {
    const area = byPostcode.get(beginning);
    if (area !== undefined) return area;
  }
  // A town stands after the street and the locality, which may bear another town's name.
  const town = parts.reverse().find((part) => byTown.has(comparableTown(part)));
  return town === undefined ? null : (byTown.get(comparableTown(town)) ?? null);
}

/** `SG12 0AB`, `SG12 0`, `SG12`, `SG`: never `SG1`, which is another place. None for what is no postcode. */
function beginningsOf(postcode: string): readonly string[] {
  const [, district, sector, unit] = /^([A-Z]{1,2}\d[A-Z\d]?) (\d)([A-Z]{2})$/.exec(postcode) ?? [];
  if (district === undefined || sector === undefined || unit === undefined) return [];
  return [postcode, `${district} ${sector}`, district, district.replace(/\d.*$/, '')];
}

/** In capitals, with one space before the last three characters of a whole postcode. */
function comparablePostcode(text: string): string {
  const characters = text.toUpperCase().replace(/\s+/g, ' ').trim();
  const [, district, rest] = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/.exec(characters) ?? [];
  return district === undefined || rest === undefined ? characters : `${district} ${rest}`;
}

function comparableTown(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
