import { type Answer, ok } from './answer';
import type {
  Area,
  AreaEvent,
  AreaText,
  Collection,
  ContactRequest,
  CountyReport,
  EventPlan,
  KeyOfSchool,
  Person,
  PopulationReport,
  Report,
  ReportHead,
  School,
  SchoolGroups,
  SchoolLine,
  WaysToSignIn,
} from './api-types';
import { type Ask, type AskForFile, askForFileFromThisOrigin, askThisOrigin } from './ask';
import { everyPage } from './every-page';
import { type SchoolsApi, schoolsApi } from './schools-api';

/** The collector's API as the dashboard uses it. Every answer is a value; nothing is thrown. */
export interface ApiClient extends SchoolsApi {
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
  /** What of the manager's own area others may see, such as in a newsletter. */
  releasedReport(collection: string, compareWith: string | null): Promise<Answer<Report>>;
  areas(): Promise<Answer<readonly Area[]>>;
  /** The county and each of its areas, as far as county staff may see them. */
  countyReport(collection: string, query: CountyQuery): Promise<Answer<CountyReport>>;
  schoolGroups(): Promise<Answer<SchoolGroups>>;
  areaTexts(area: string): Promise<Answer<readonly AreaText[]>>;
  /** Keeps these and leaves the others; an empty one is taken away. Answers with all of them. */
  keepAreaTexts(area: string, texts: readonly AreaText[]): Promise<Answer<readonly AreaText[]>>;
  /** The earliest first. */
  areaEvents(area: string): Promise<Answer<readonly AreaEvent[]>>;
  addEvent(area: string, plan: EventPlan): Promise<Answer<AreaEvent>>;
  changeEvent(area: string, id: string, plan: EventPlan): Promise<Answer<AreaEvent>>;
  removeEvent(area: string, id: string): Promise<Answer<null>>;
  /** Those of the area's schools, the newest first. */
  contactRequests(): Promise<Answer<readonly ContactRequest[]>>;
  /** Asks a school that offers the aspect. */
  offerContact(request: string, school: string): Promise<Answer<ContactRequest>>;
  /** Says that both have been put in touch. */
  introduceContact(request: string): Promise<Answer<ContactRequest>>;
}

/** Which schools a report is on, and what it is compared with; what is not given is not asked for. */
export interface ReportQuery {
  readonly phase?: string;
  readonly type?: string;
  /** A school's URN. */
  readonly school?: string;
  /** An area's id, for county staff; a manager's report is on the own area. */
  readonly area?: string;
  /** Another collection's id. */
  readonly compareWith?: string;
}

/** Which schools a county's report is on: those of a phase or of a type, and not both at once. */
export type CountyQuery = Pick<ReportQuery, 'phase' | 'type' | 'compareWith'>;

/** Where the browser goes to sign in through the county's identity provider. */
export const openIdAddress = '/api/v1/session/openid';

/** As many as the collector gives at once. */
const schoolsAtOnce = '1000';

export function apiOnThisOrigin(
  ask = askThisOrigin(),
  askForFile: AskForFile = askForFileFromThisOrigin(),
): ApiClient {
  return {
    waysToSignIn: () => ask('GET', 'session/ways'),
    signIn: (email, password) => ask('POST', 'session', { email, password }),
    whoIsSignedIn: () => ask('GET', 'session'),
    signOut: () => ask('DELETE', 'session'),
    collections: async () => {
      const answer = await ask<{ readonly collections: readonly Collection[] }>('GET', 'collections');
      return answer.kind === 'ok' ? ok(answer.value.collections) : answer;
    },
    report: async (collection, query) =>
      firstOf(await ask('GET', `reports/${encodeURIComponent(collection)}${queryOf({ ...query })}`)),
    releasedReport: async (collection, compareWith) =>
      firstOf(
        await ask('GET', `reports/${encodeURIComponent(collection)}/released${comparing(compareWith)}`),
      ),
    countyReport: (collection, query) =>
      ask('GET', `reports/${encodeURIComponent(collection)}${queryOf({ ...query })}`),
    schoolGroups: () => ask('GET', 'registry/groups'),
    areas: async () => {
      const answer = await ask<{ readonly areas: readonly Area[] }>('GET', 'registry/areas');
      return answer.kind === 'ok' ? ok(answer.value.areas) : answer;
    },
    areaTexts: async (area) => textsOf(await ask('GET', `areas/${area}/texts`)),
    keepAreaTexts: async (area, texts) => textsOf(await ask('PUT', `areas/${area}/texts`, { texts })),
    areaEvents: async (area) => {
      const answer = await ask<{ readonly events: readonly AreaEvent[] }>('GET', `areas/${area}/events`);
      return answer.kind === 'ok' ? ok(answer.value.events) : answer;
    },
    addEvent: (area, plan) => ask('POST', `areas/${area}/events`, plan),
    changeEvent: (area, id, plan) => ask('PUT', `areas/${area}/events/${id}`, plan),
    removeEvent: (area, id) => ask('DELETE', `areas/${area}/events/${id}`),
    contactRequests: () =>
      everyPage(async (after) => {
        const query = queryOf({ limit: '100', ...(after !== null && { after }) });
        const answer = await ask<ContactRequestPart>('GET', `contact-requests${query}`);
        return answer.kind === 'ok' ? ok({ rows: answer.value.items, next: answer.value.next }) : answer;
      }),
    offerContact: (request, school) => ask('POST', `contact-requests/${request}/offer`, { school }),
    introduceContact: (request) => ask('POST', `contact-requests/${request}/introduction`),
    openSchools: () => everySchool<School>(ask, 'schools', { status: 'open', limit: schoolsAtOnce }),
    schoolKeys: () => everySchool<KeyOfSchool>(ask, 'school-keys', {}),
    ...schoolsApi(ask, askForFile),
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

function firstOf(answer: Answer<WholeReport>): Answer<Report> {
  if (answer.kind !== 'ok') return answer;
  const { populations, ...head } = answer.value;
  const [first] = populations;
  if (first === undefined) return noReport;
  return ok({ ...head, ...first, schools: first.schools ?? null });
}

function textsOf(answer: Answer<{ readonly texts: readonly AreaText[] }>): Answer<readonly AreaText[]> {
  return answer.kind === 'ok' ? ok(answer.value.texts) : answer;
}

interface ContactRequestPart {
  readonly items: readonly ContactRequest[];
  readonly next: string | null;
}

/** All pages of a list of schools. */
function everySchool<Row>(
  ask: Ask,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Answer<readonly Row[]>> {
  return everyPage(async (after) => {
    const asked = queryOf({ ...query, ...(after !== null && { after }) });
    const answer = await ask<{ readonly schools: readonly Row[]; readonly next: string | null }>(
      'GET',
      `${path}${asked}`,
    );
    return answer.kind === 'ok' ? ok({ rows: answer.value.schools, next: answer.value.next }) : answer;
  });
}

function comparing(compareWith: string | null): string {
  return queryOf(compareWith === null ? {} : { compareWith });
}

function queryOf(asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(asked).toString();
  return query === '' ? '' : `?${query}`;
}
