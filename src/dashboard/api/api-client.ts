import type { CollectionId, SubmissionId, Urn } from '../../framework/identifiers';
import { type Answer, type Client, collectorClient, mapped, ok, ownRefusal } from '../../api/client';
import type { RatingSummary } from '../../api/resources/rating-summary';
import type { EventPlan, TextToKeep } from '../../api/resources/area-offer';
import type { ConsentToRecord } from '../../api/resources/consents';
import type { ParticipationDays } from '../../api/resources/collections';
import type { ImportSource, SchoolAsNamed } from '../../api/resources/imports';
import type { PopulationReport, Report, ReportQuery, SchoolLine } from '../../api/resources/reports';
import type { KeyFormat } from '../../api/resources/school-keys';

/** A report on the schools of one group; `schools` is there in the manager's own view alone. */
export interface GroupReport extends Omit<Report, 'populations'>, Omit<PopulationReport, 'schools'> {
  readonly schools: readonly SchoolLine[] | null;
}

/** Which schools a county's report is on: those of a phase or of a type, and not both at once. */
export type CountyQuery = Pick<ReportQuery, 'phase' | 'type' | 'compareWith'>;

/** Where the browser goes to sign in through the county's identity provider. */
export const openIdAddress = '/api/v1/session/openid';

/** Files that the collector matches in one request. */
export const matchedAtOnce = 200;

/** As many schools as the collector gives at once. */
const schoolsAtOnce = '1000';
const rowsAtOnce = '100';

const words = {
  unreachable: 'There was no answer from the collector. Check that you are online, then try again.',
  unexpected:
    'The collector gave an answer that this page does not understand. Load the page again; if it happens again, tell whoever runs the collector.',
};

/** Asks as the dashboard, for whoever is signed in. */
export function clientOnThisOrigin(fetchFrom: typeof fetch = fetch.bind(globalThis)): Client {
  // Another site's page cannot add this header without being asked first.
  const headers = { 'x-send-benchmark': 'dashboard' };
  return collectorClient({ fetchFrom, credentials: 'same-origin', headers, words });
}

/** The collector's API as the dashboard uses it. Every answer is a value; nothing is thrown. */
export type ApiClient = ReturnType<typeof apiOnThisOrigin>;

export function apiOnThisOrigin({ ask, askForFile }: Client = clientOnThisOrigin()) {
  return {
    waysToSignIn: () => ask('GET /session/ways'),
    signIn: (email: string, password: string) => ask('POST /session', { body: { email, password } }),
    whoIsSignedIn: () => ask('GET /session'),
    signOut: () => ask('DELETE /session'),
    collections: async () => mapped(await ask('GET /collections'), ({ collections }) => collections),
    /** On the manager's own area; for county staff on the county. */
    report: async (collection: CollectionId, query: ReportQuery) =>
      firstOf(await ask('GET /reports/:collection', { params: { collection }, query })),
    /** The released report on the manager's own area, such as for a newsletter. */
    releasedReport: async (collection: CollectionId, compareWith: CollectionId | null) => {
      const query = compareWith === null ? {} : { compareWith };
      return firstOf(await ask('GET /reports/:collection/released', { params: { collection }, query }));
    },
    /** The same, with figures made now, where five schools have sent or changed something since. */
    makeReleasedReport: async (collection: CollectionId, compareWith: CollectionId | null) => {
      const query = compareWith === null ? {} : { compareWith };
      return firstOf(await ask('POST /reports/:collection/released', { params: { collection }, query }));
    },
    /** The county and each of its areas, as far as county staff may see them. */
    countyReport: (collection: CollectionId, query: CountyQuery) =>
      ask('GET /reports/:collection', { params: { collection }, query }),
    schoolGroups: () => ask('GET /registry/groups'),
    areas: async () => mapped(await ask('GET /registry/areas'), ({ areas }) => areas),
    areaTexts: async (area: string) =>
      mapped(await ask('GET /areas/:area/texts', { params: { area } }), ({ texts }) => texts),
    /** Keeps these and leaves the others; an empty one is taken away. Answers with all of them. */
    keepAreaTexts: async (area: string, texts: readonly TextToKeep[]) => {
      const answer = await ask('PUT /areas/:area/texts', { params: { area }, body: { texts } });
      return mapped(answer, (kept) => kept.texts);
    },
    /** The earliest first. */
    areaEvents: async (area: string) =>
      mapped(await ask('GET /areas/:area/events', { params: { area } }), ({ events }) => events),
    addEvent: (area: string, plan: EventPlan) =>
      ask('POST /areas/:area/events', { params: { area }, body: plan }),
    changeEvent: (area: string, event: string, plan: EventPlan) =>
      ask('PUT /areas/:area/events/:event', { params: { area, event }, body: plan }),
    removeEvent: (area: string, event: string) =>
      ask('DELETE /areas/:area/events/:event', { params: { area, event } }),
    /** Those of the area's schools, the newest first. */
    contactRequests: () =>
      everyPage(async (after) => {
        const query = { limit: rowsAtOnce, ...(after !== null && { after }) };
        const answer = await ask('GET /contact-requests', { query });
        return mapped(answer, ({ items, next }) => ({ rows: items, next }));
      }),
    /** Asks a school that offers the aspect. */
    offerContact: (id: string, school: string) =>
      ask('POST /contact-requests/:id/offer', { params: { id }, body: { school } }),
    /** Records what the school that is asked has answered by e-mail or telephone. */
    answerContact: (id: string, agrees: boolean) =>
      ask('POST /contact-requests/:id/answer', { params: { id }, body: { agrees } }),
    /** Says that both have been put in touch. */
    introduceContact: (id: string) => ask('POST /contact-requests/:id/introduction', { params: { id } }),
    /** The open schools of the person's own area, by URN. */
    openSchools: () =>
      everyPage(async (after) => {
        const query = { status: 'open' as const, limit: schoolsAtOnce, ...(after !== null && { after }) };
        return mapped(await ask('GET /schools', { query }), ({ schools, next }) => ({ rows: schools, next }));
      }),
    /** The same schools, with what is known of their keys. */
    schoolKeys: () =>
      everyPage(async (after) => {
        const answer = await ask('GET /school-keys', { query: after === null ? {} : { after } });
        return mapped(answer, ({ schools, next }) => ({ rows: schools, next }));
      }),
    /** Whose summaries are, in their order; at most `matchedAtOnce` in a call. */
    matchSchools: async (collection: CollectionId, named: readonly SchoolAsNamed[]) => {
      const body = { collection, schools: named.map(shortened) };
      return mapped(await ask('POST /imports/match', { body }), ({ matches }) => matches);
    },
    /** Stores what a school has e-mailed. */
    importSummary: (summary: RatingSummary, source: ImportSource) => {
      const params = { submission: summary.submission };
      return ask('PUT /imports/:submission', { params, query: { source }, body: summary });
    },
    /** Makes a new key for a school in place of the one that it may have. It is in this answer and nowhere else. */
    makeKey: (urn: Urn, format: KeyFormat) =>
      askForFile('POST /school-keys', { body: { urns: [urn], renew: true, format } }),
    revokeKey: (urn: Urn) => ask('DELETE /school-keys/:urn', { params: { urn } }),
    changeContact: (urn: Urn, contactEmail: string | null) =>
      ask('PATCH /schools/:urn', { params: { urn }, body: { contactEmail } }),
    /** The notes on the schools of the person's own area. */
    participationNotes: async (id: string) => {
      const answer = await ask('GET /collections/:id/participation', { params: { id } });
      return mapped(answer, ({ participation }) => participation);
    },
    recordedConsent: async (id: CollectionId, urn: Urn) =>
      mapped(await ask('GET /collections/:id/consents/:urn', { params: { id, urn } }), (one) => one.recorded),
    recordConsent: async (id: CollectionId, urn: Urn, consent: ConsentToRecord) => {
      const answer = await ask('PUT /collections/:id/consents/:urn', { params: { id, urn }, body: consent });
      return mapped(answer, (one) => one.recorded);
    },
    noteParticipation: (id: CollectionId, urn: Urn, days: ParticipationDays) =>
      ask('PUT /collections/:id/participation/:urn', { params: { id, urn }, body: days }),
    /** Everything that a school has sent, the newest first. */
    sentBy: (urn: Urn) =>
      everyPage(async (after) => {
        const query = { limit: rowsAtOnce, ...(after !== null && { after }) };
        const answer = await ask('GET /schools/:urn/summaries', { params: { urn }, query });
        return mapped(answer, ({ items, next }) => ({ rows: items, next }));
      }),
    /** Takes a submission back on its school's behalf. */
    withdraw: (submission: SubmissionId, reason: string) =>
      ask('POST /summaries/:submission/withdrawal', { params: { submission }, body: { reason } }),
  };
}

const noReport = ownRefusal(
  'refused',
  'There is no area to report on yet. Whoever runs the collector can add areas and schools.',
);

function firstOf(answer: Answer<Report>): Answer<GroupReport> {
  if (answer.kind !== 'ok') return answer;
  const { populations, ...head } = answer.value;
  const [first] = populations;
  return first === undefined ? noReport : ok({ ...head, ...first, schools: first.schools ?? null });
}

/** Cuts names to the length that the collector takes. A document may have anything in a name's place. */
function shortened({ urn, name }: SchoolAsNamed): SchoolAsNamed {
  return { urn: urn?.slice(0, 50) ?? null, name: name?.slice(0, 200) ?? null };
}

/** A part of a list that the collector gives page by page. */
interface Page<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** All pages of a list, one after another. */
async function everyPage<Row>(
  page: (after: string | null) => Promise<Answer<Page<Row>>>,
): Promise<Answer<readonly Row[]>> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<Page<Row>> = await page(after);
    if (answer.kind !== 'ok') return answer;
    rows.push(...answer.value.rows);
    after = answer.value.next;
  } while (after !== null);
  return ok(rows);
}
