import type { SchoolAsNamed } from '../api/resources/imports';
import type { School } from '../api/resources/schools';
import type { Urn } from '../framework/identifiers';
import { likeness, schoolName, type SchoolName } from './school-name';

/** The fields of a school of the registry that matching needs. */
export type KnownSchool = Pick<School, 'urn' | 'name' | 'status' | 'successor'>;

/** A school that the name or the URN may mean. */
export interface Candidate {
  readonly school: KnownSchool;
  /** From 0 to 1; 1 for its URN. */
  readonly confidence: number;
}

/** The school that a document or a file names. */
export interface Match {
  /** The school, where there is no doubt; null leaves it to a person. */
  readonly sure: KnownSchool | null;
  /** The likeliest first, at most five. */
  readonly candidates: readonly Candidate[];
  /** Why a person has to decide, as a sentence; null where nobody has to. */
  readonly reason: string | null;
}

/** The confidence from which a name counts as the school's, if no other comes near. */
const sureFrom = 0.9;
/** The lead that a sure school has over the next. */
const sureAhead = 0.1;
/** Below this a school is not even shown. */
const shownFrom = 0.4;
const mostShown = 5;
/** Below this confidence a name is another school's, also beside a school's URN. */
const sameSchoolFrom = 0.3;

/** Finds the schools that documents and files name, among those that it was given. */
export class SchoolMatcher {
  private readonly byUrn: ReadonlyMap<Urn, KnownSchool>;
  private readonly names: readonly { readonly school: KnownSchool; readonly name: SchoolName }[];

  constructor(schools: readonly KnownSchool[]) {
    this.byUrn = new Map(schools.map((school) => [school.urn, school]));
    this.names = schools.map((school) => ({ school, name: schoolName(school.name) }));
  }

  /** By the URN where it is one of them, else by the name. */
  match({ urn, name }: SchoolAsNamed): Match {
    const found = urn === null ? undefined : this.byUrn.get(urn);
    return found === undefined ? this.byName(urn, name) : this.byNumber(found, name);
  }

  private byNumber(school: KnownSchool, name: string | null): Match {
    const own: Candidate = { school, confidence: 1 };
    if (name !== null && likeness(schoolName(name), schoolName(school.name)) < sameSchoolFrom) {
      const others = this.likeliest(name).filter((candidate) => candidate.school !== school);
      const reason = `The URN ${school.urn} is that of ${school.name}, but the name is another.`;
      return unsure([own, ...others], reason);
    }
    const successor = school.successor === null ? undefined : this.byUrn.get(school.successor);
    if (school.status === 'closed' && successor !== undefined) {
      const reason = `${school.name} has closed, and ${successor.name} has taken its place.`;
      return unsure([{ school: successor, confidence: sureFrom }, own], reason);
    }
    return { sure: school, candidates: [own], reason: null };
  }

  private byName(urn: Urn | null, name: string | null): Match {
    const stranger = urn === null ? '' : `There is no school with the URN ${urn}. `;
    if (name === null) {
      return unsure([], stranger === '' ? 'Neither a URN nor a name is given.' : stranger.trim());
    }
    const candidates = this.likeliest(name);
    const [first, second] = candidates;
    if (first === undefined) return unsure([], `${stranger}No school has a name like “${name}”.`);
    const isAhead = first.confidence - (second?.confidence ?? 0) >= sureAhead;
    if (first.confidence >= sureFrom && isAhead && stranger === '') {
      return { sure: first.school, candidates, reason: null };
    }
    const reason = isAhead ? 'The name is not certain.' : 'More than one school has such a name.';
    return unsure(candidates, `${stranger}${reason}`);
  }

  private likeliest(name: string): readonly Candidate[] {
    const wanted = schoolName(name);
    return this.names
      .map((known) => ({ school: known.school, confidence: rounded(likeness(wanted, known.name)) }))
      .filter(({ confidence }) => confidence >= shownFrom)
      .sort(
        (one, other) =>
          other.confidence - one.confidence ||
          // Of two schools with the same name, the open one is likelier to write.
          Number(one.school.status === 'closed') - Number(other.school.status === 'closed'),
      )
      .slice(0, mostShown);
  }
}

function unsure(candidates: readonly Candidate[], reason: string): Match {
  return { sure: null, candidates: candidates.slice(0, mostShown), reason };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
