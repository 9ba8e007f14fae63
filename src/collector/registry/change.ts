import type { Urn } from '../../framework/identifiers';
import type { School } from '../store/registry/schools';

/**
 * What an import changes in a school. `moved`: another address. `reassigned`: another area. `succeeded`:
 * another school has taken its place. `corrected`: anything else, such as the phase.
 */
export type ChangeKind =
  'new' | 'renamed' | 'moved' | 'reassigned' | 'closed' | 'reopened' | 'succeeded' | 'corrected';

/** One change of one school, as it is previewed. */
export interface Change {
  readonly urn: Urn;
  /** The school's name, as it will be. */
  readonly name: string;
  readonly kind: ChangeKind;
  /** What is there now; null for nothing. */
  readonly from: string | null;
  /** What will be there; null for nothing. */
  readonly to: string | null;
}

/** Which field of a school tells which change. */
const fields: readonly (readonly [keyof School, ChangeKind])[] = [
  ['name', 'renamed'],
  ['address', 'moved'],
  ['area', 'reassigned'],
  ['successor', 'succeeded'],
  ['phase', 'corrected'],
  ['type', 'corrected'],
  ['localAuthority', 'corrected'],
];

/** What changes from one state of a school to another, in words and one by one; none where nothing does. */
export function changesOf(now: School | undefined, next: School): readonly Change[] {
  const { urn, name } = next;
  if (now === undefined) return [{ urn, name, kind: 'new', from: null, to: name }];
  return [
    ...statusChanges(now, next),
    ...fields.flatMap(([field, kind]) =>
      now[field] === next[field] ? [] : [{ urn, name, kind, from: now[field], to: next[field] }],
    ),
  ];
}

function statusChanges(now: School, next: School): readonly Change[] {
  if (now.status === next.status && now.closedOn === next.closedOn) return [];
  return [
    {
      urn: next.urn,
      name: next.name,
      kind: statusKind(now.status, next.status),
      from: statusText(now),
      to: statusText(next),
    },
  ];
}

function statusKind(now: School['status'], next: School['status']): ChangeKind {
  if (now === next) return 'corrected';
  if (next === 'closed') return 'closed';
  return now === 'closed' ? 'reopened' : 'corrected';
}

function statusText({ status, closedOn }: School): string {
  return closedOn === null ? status : `${status} on ${closedOn}`;
}
