import { urn } from './school';

const day = { type: ['string', 'null'], format: 'date' } as const;

/** When a school was briefed and when it started; null for not yet. */
export const participationDays = {
  type: 'object',
  properties: { briefedOn: day, startedOn: day },
  required: ['briefedOn', 'startedOn'],
  additionalProperties: false,
} as const;

/** What is noted about a school. */
export const participationNote = {
  type: 'object',
  properties: { urn, ...participationDays.properties },
  required: ['urn', ...participationDays.required],
  additionalProperties: false,
} as const;

/** What is noted about the schools of an area. */
export const participationNotes = {
  type: 'object',
  properties: { participation: { type: 'array', items: participationNote } },
  required: ['participation'],
  additionalProperties: false,
} as const;
