import { createHash } from 'node:crypto';
import type { School } from '../store/registry/schools';
import type { AreaMapping } from './area-mapping';
import { type Change, changesOf } from './change';
import type { RowFault } from './csv/csv-lines';
import type { Establishment, Establishments } from './establishments';
import type { Successions } from './successions';

/** The files of one import, as read; null for one that was not given. */
export interface RegistryFiles {
  readonly establishments: Establishments | null;
  readonly successions: Successions | null;
  readonly areas: AreaMapping | null;
}

/** A row that cannot be used, and in which of the files. */
export interface FileFault extends RowFault {
  readonly file: keyof RegistryFiles;
}

/** Something about how one of the files was read, as a sentence. */
export interface FileNote {
  readonly file: keyof RegistryFiles;
  readonly text: string;
}

/** What an import would do. Nothing is ever deleted. */
export interface ImportPlan {
  /** SHA-256 of all that would be written, in hexadecimal: the same plan has the same digest. */
  readonly digest: string;
  readonly changes: readonly Change[];
  /** The schools that change, as they will be. */
  readonly writes: readonly School[];
  /** Schools that are open and will be in no area. */
  readonly unmapped: readonly SchoolName[];
  /** Schools of the registry that the file no longer names. They stay as they are. */
  readonly absent: readonly SchoolName[];
  readonly faults: readonly FileFault[];
  /** How the files were read, where that is not as usual. */
  readonly notes: readonly FileNote[];
}

export type SchoolName = Pick<School, 'urn' | 'name'>;

/**
 * Compares what the files say with the schools that are known.
 *
 * @param localAuthority takes schools of this one alone, and those that are known already; null takes all
 */
export function planImport(
  files: RegistryFiles,
  known: readonly School[],
  localAuthority: string | null,
): ImportPlan {
  const now = new Map(known.map((school) => [school.urn, school]));
  const taken = (files.establishments?.schools ?? []).filter(
    (school) => localAuthority === null || school.localAuthority === localAuthority || now.has(school.urn),
  );
  const next = nextSchools(taken, now, files);
  const writes = next.filter((school) => changesOf(now.get(school.urn), school).length > 0);
  const named = new Set(taken.map(({ urn }) => urn));
  return {
    digest: createHash('sha256')
      .update(JSON.stringify(writes.map(inOrder)))
      .digest('hex'),
    changes: writes.flatMap((school) => changesOf(now.get(school.urn), school)),
    writes,
    unmapped: next.filter(({ status, area }) => status === 'open' && area === null).map(nameOf),
    absent:
      files.establishments === null
        ? []
        : known
            .filter((school) => localAuthority === null || school.localAuthority === localAuthority)
            .filter(({ urn }) => !named.has(urn))
            .map(nameOf),
    faults: faultsOf(files),
    notes: notesOf(files),
  };
}

/** Every school that is known or comes in, as it will be, in the order of the URNs. */
function nextSchools(
  taken: readonly Establishment[],
  now: ReadonlyMap<string, School>,
  { successions, areas }: RegistryFiles,
): readonly School[] {
  const schools = new Map(now);
  for (const establishment of taken) {
    const { area = null, successor = null, contactEmail = null } = now.get(establishment.urn) ?? {};
    schools.set(establishment.urn, { ...establishment, area, successor, contactEmail });
  }
  const predecessors = new Map([...(successions?.successors ?? [])].map(([from, to]) => [to, from]));
  return [...schools.values()]
    .map((school) => {
      const predecessor = now.get(predecessors.get(school.urn) ?? '');
      return {
        ...school,
        successor: successions?.successors.get(school.urn) ?? school.successor,
        // A school that has become an academy has a new URN, and is where it was.
        area: areas?.areaOf(school) ?? school.area ?? predecessor?.area ?? null,
      };
    })
    .sort((one, other) => (one.urn < other.urn ? -1 : 1));
}

const fileNames = ['establishments', 'successions', 'areas'] as const;

function notesOf(files: RegistryFiles): readonly FileNote[] {
  return fileNames.flatMap((file) => (files[file]?.notes ?? []).map((text) => ({ file, text })));
}

function faultsOf(files: RegistryFiles): readonly FileFault[] {
  return fileNames.flatMap((file) => (files[file]?.faults ?? []).map((fault) => ({ ...fault, file })));
}

/** A school's values in one order, wherever its object came from. */
function inOrder(school: School): readonly (string | null)[] {
  const { urn, name, phase, type, area, status, closedOn, successor, localAuthority, address } = school;
  return [urn, name, phase, type, area, status, closedOn, successor, localAuthority, address];
}

function nameOf({ urn, name }: School): SchoolName {
  return { urn, name };
}
