import { type Answer, ok } from './answer';
import type {
  Collection,
  KeyOfSchool,
  Person,
  PopulationReport,
  Report,
  ReportHead,
  School,
  SchoolLine,
  WaysToSignIn,
} from './api-types';
import { type Ask, askThisOrigin } from './ask';

/** The collector's API as the dashboard uses it. Every answer is a value; nothing is thrown. */
export interface ApiClient {
  waysToSignIn(): Promise<Answer<WaysToSignIn>>;
  signIn(email: string, password: string): Promise<Answer<Person>>;
  whoIsSignedIn(): Promise<Answer<Person>>;
  signOut(): Promise<Answer<null>>;
  collections(): Promise<Answer<readonly Collection[]>>;
  /** On the manager's own area; for county staff on the county. */
  report(collection: string, query: ReportQuery): Promise<Answer<Report>>;
  /** The open schools of the person's own area, by URN. */
  openSchools(): Promise<Answer<readonly School[]>>;
  /** The same schools, with what is known of their keys. */
  schoolKeys(): Promise<Answer<readonly KeyOfSchool[]>>;
}

/** Which schools a report is on, and what it is compared with; what is not given is not asked for. */
export interface ReportQuery {
  readonly phase?: string;
  readonly type?: string;
  /** A school's URN. */
  readonly school?: string;
  /** Another collection's id. */
  readonly compareWith?: string;
}

/** Where the browser goes to sign in through the county's identity provider. */
export const openIdAddress = '/api/v1/session/openid';

/** As many as the collector gives at once. */
const schoolsAtOnce = '1000';

export function apiOnThisOrigin(ask = askThisOrigin()): ApiClient {
  return {
    waysToSignIn: () => ask('GET', 'session/ways'),
    signIn: (email, password) => ask('POST', 'session', { email, password }),
    whoIsSignedIn: () => ask('GET', 'session'),
    signOut: () => ask('DELETE', 'session'),
    collections: async () => {
      const answer = await ask<{ readonly collections: readonly Collection[] }>('GET', 'collections');
      return answer.kind === 'ok' ? ok(answer.value.collections) : answer;
    },
    report: async (collection, query) => {
      const answer = await ask<WholeReport>(
        'GET',
        `reports/${encodeURIComponent(collection)}${queryOf({ ...query })}`,
      );
      if (answer.kind !== 'ok') return answer;
      const { populations, ...head } = answer.value;
      const [first] = populations;
      if (first === undefined) return noReport;
      return ok({ ...head, ...first, schools: first.schools ?? null });
    },
    openSchools: () => everyPage<School>(ask, 'schools', { status: 'open', limit: schoolsAtOnce }),
    schoolKeys: () => everyPage<KeyOfSchool>(ask, 'school-keys', {}),
  };
}

/** A report as the collector writes it: a manager's own area alone, or the county and then its areas. */
interface WholeReport extends ReportHead {
  readonly populations: readonly (PopulationReport & { readonly schools?: readonly SchoolLine[] })[];
}

const noReport: Answer<never> = {
  kind: 'refused',
  text: 'There is no area to report on yet. Whoever runs the collector can add areas and schools.',
  instance: null,
};

interface Page<Row> {
  readonly schools: readonly Row[];
  /** The cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** All pages of a list of schools, one after another. */
async function everyPage<Row>(
  ask: Ask,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Answer<readonly Row[]>> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const asked: string = queryOf({ ...query, ...(after !== null && { after }) });
    const answer: Answer<Page<Row>> = await ask('GET', `${path}${asked}`);
    if (answer.kind !== 'ok') return answer;
    rows.push(...answer.value.schools);
    after = answer.value.next;
  } while (after !== null);
  return ok(rows);
}

function queryOf(asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(asked).toString();
  return query === '' ? '' : `?${query}`;
}
