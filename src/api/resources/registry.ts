import { type Static, Type } from '@sinclair/typebox';
import { areaId, name, namedSchool, text, textOrNull } from '../fields';
import type { OperationTable } from '../operation';
import { byName, list, object, oneOf } from '../parts';

/** All areas together, such as Hertfordshire. */
const county = object({ id: text, name: text });

/** A part of a county, such as DSPL area 3. */
const area = object({ id: text, name: text, county: text });
export type Area = Static<typeof area>;

/** The groups by which schools can be counted. */
const schoolGroups = object({ phases: list(text), types: list(text) });

/** The changes of a registry import, previewed or done. Each list holds its first thousand. */
const registryChanges = object({
  /** SHA-256 of all that would be written, in hexadecimal: the same plan has the same digest. */
  digest: text,
  /** By the kind of change. */
  counts: byName(Type.Integer()),
  changes: list(object({ urn: text, name: text, kind: text, from: textOrNull, to: textOrNull })),
  /** Schools that are open and will be in no area. */
  unmapped: list(namedSchool),
  /** Schools of the registry that the file no longer names. They stay as they are. */
  absent: list(namedSchool),
  faults: list(object({ file: text, line: Type.Integer(), text })),
  /** How the file was read where that is not as usual, such as “Read as tab-separated UTF-16.” */
  notes: list(object({ file: text, text })),
});

/** The kind of the file, and the authority whose schools are taken. */
const file = oneOf(['establishments', 'successions', 'areas']);
const localAuthority = Type.Optional(Type.String({ pattern: '^[0-9]{3}$' }));
const params = object({ id: areaId });

export const registryOperations = {
  'GET /registry/areas': {
    operationId: 'listAreas',
    summary: 'Lists the counties and their areas.',
    response: { 200: object({ counties: list(county), areas: list(area) }) },
  },
  'GET /registry/groups': {
    operationId: 'listSchoolGroups',
    summary: 'Lists the phases and types that the areas’ open schools have.',
    response: { 200: schoolGroups },
  },
  'PUT /registry/counties/:id': {
    operationId: 'saveCounty',
    summary: 'Adds a county, or renames it.',
    params,
    body: object({ name }),
    response: { 200: county },
  },
  'PUT /registry/areas/:id': {
    operationId: 'saveArea',
    summary: 'Adds an area, or changes it.',
    params,
    body: object({ name, county: areaId }),
    response: { 200: area },
  },
  'POST /registry/previews': {
    operationId: 'previewRegistry',
    summary: 'Tells what a file of the registry, sent as text/csv, would change.',
    querystring: object({ file, localAuthority }),
    consumes: ['text/csv'],
    response: { 200: registryChanges },
  },
  'POST /registry/imports': {
    operationId: 'importRegistry',
    summary: 'Imports a file of the registry that was previewed, sent as text/csv.',
    querystring: object({ file, localAuthority, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
    consumes: ['text/csv'],
    response: { 200: registryChanges },
  },
} as const satisfies OperationTable;
