import { type Answer, ok, ownRefusal } from '../../../src/api/client';
import type { AreaEvent, AreaText, EventPlan, TextToKeep } from '../../../src/api/resources/area-offer';
import type { Collection } from '../../../src/api/resources/collections';
import type { ConsentToRecord, RecordedConsent } from '../../../src/api/resources/consents';
import type { ContactRequest } from '../../../src/api/resources/contact-requests';
import type { Area } from '../../../src/api/resources/registry';
import type { Report, ReportQuery } from '../../../src/api/resources/reports';
import type { KeyOfSchool } from '../../../src/api/resources/school-keys';
import type { School } from '../../../src/api/resources/schools';
import type { Person } from '../../../src/api/resources/session';
import type { ApiClient, CountyQuery, GroupReport } from '../../../src/dashboard/api/api-client';
import { inventedReport } from './invented-report';
import { SchoolsInMemory } from './schools-in-memory';

export { aSchool } from './schools-in-memory';

export const manager: Person = {
  account: 'account-1',
  email: 'manager@dspl3.example',
  name: 'Alex Example',
  role: 'manager',
  way: 'password',
  area: { id: 'dspl3', name: 'DSPL3' },
};

export function aCollection(year: number, changes: Partial<Collection> = {}): Collection {
  return {
    id: String(year),
    name: `Summer ${year}`,
    framework: 'hertfordshire/2019',
    opensAt: `${year}-04-01T00:00:00.000Z`,
    closesAt: `${year}-07-20T22:59:00.000Z`,
    state: 'open',
    publishedAt: null,
    ...changes,
  };
}

export function anEvent(plan: EventPlan, changes: Partial<AreaEvent> = {}): AreaEvent {
  const times = { createdAt: null, changedAt: null, movedAt: null, movedFrom: null };
  return { id: 'event-1', area: 'dspl3', ...plan, ...times, change: null, ...changes };
}

export const refused: Answer<never> = {
  kind: 'refused',
  text: 'The store does not answer.',
  status: 503,
  problem: {
    type: '/problems/unavailable',
    title: 'The collector cannot store anything at the moment',
    status: 503,
    detail: 'The store does not answer.',
    instance: 'urn:uuid:1',
  },
};

/** A collector that answers from what a test puts into it, and remembers what it was asked. */
export class ApiInMemory extends SchoolsInMemory implements ApiClient {
  signedIn: Person | null = manager;
  ways = { password: true, openId: null as string | null };
  collectionList: readonly Collection[] = [aCollection(2027), aCollection(2026)];
  schoolList: readonly School[] = [];
  reportAnswer: Answer<GroupReport> = ok(inventedReport([]));
  readonly asked: { collection: string; query: ReportQuery }[] = [];

  readonly waysToSignIn = async () => ok(this.ways);

  readonly signIn = async (email: string, password: string): Promise<Answer<Person>> => {
    if (password !== 'right') {
      return ownRefusal('refused', 'The e-mail address or the password is wrong.');
    }
    this.signedIn = { ...manager, email };
    return ok(this.signedIn);
  };

  readonly whoIsSignedIn = async (): Promise<Answer<Person>> => this.whenSignedIn(() => this.signedIn);

  readonly signOut = async (): Promise<Answer<null>> => {
    this.signedIn = null;
    return ok(null);
  };

  readonly collections = async () => this.whenSignedIn(() => this.collectionList);

  readonly report = async (collection: string, query: ReportQuery): Promise<Answer<GroupReport>> => {
    this.asked.push({ collection, query });
    return this.signedIn === null ? signedOut : this.reportAnswer;
  };

  keyList: readonly KeyOfSchool[] = [];

  readonly openSchools = async () => this.whenSignedIn(() => this.schoolList);

  readonly schoolKeys = async () => this.whenSignedIn(() => this.keyList);

  releasedAnswer: Answer<GroupReport> = ok(inventedReport([], { schools: null }));
  countyAnswer: Answer<Report> | null = null;
  areaList: readonly Pick<Area, 'id' | 'name'>[] = [];
  textList: readonly TextToKeep[] = [];
  eventList: readonly AreaEvent[] = [];
  requestList: readonly ContactRequest[] = [];
  /** What the next changes are answered with, in the place of being made. */
  refusal: Answer<never> | null = null;
  /** Every change that was asked for, as its words. */
  readonly changes: string[] = [];

  readonly releasedReport = async () => this.releasedAnswer;

  /** What a release that is asked for makes; null while too little has changed. */
  newRelease: Answer<GroupReport> | null = null;

  readonly makeReleasedReport = async () => {
    this.releasedAnswer = this.newRelease ?? this.releasedAnswer;
    return this.releasedAnswer;
  };

  readonly countyReport = async (collection: string, query: CountyQuery): Promise<Answer<Report>> => {
    this.asked.push({ collection, query });
    return this.countyAnswer ?? refused;
  };

  readonly schoolGroups = async () => ok({ phases: ['Primary', 'Secondary'], types: ['Community school'] });

  readonly areas = async () =>
    this.whenSignedIn(() => this.areaList.map((area) => ({ ...area, county: 'hertfordshire' })));

  readonly areaTexts = async () => this.whenSignedIn(() => this.texts());

  readonly keepAreaTexts = async (_area: string, texts: readonly TextToKeep[]) =>
    this.change(`texts ${texts.map(({ key, text }) => `${key}=${text}`).join(', ')}`, () => {
      const others = this.textList.filter(({ key }) => texts.every((text) => text.key !== key));
      this.textList = [...others, ...texts.filter(({ text }) => text !== '')];
      return this.texts();
    });

  readonly areaEvents = async () => this.whenSignedIn(() => this.eventList);

  readonly addEvent = async (_area: string, plan: EventPlan) =>
    this.change(`add ${plan.startsOn} ${plan.title}`, () => {
      const event = anEvent(plan, { id: `event-${this.changes.length}`, change: 'new' });
      this.eventList = [...this.eventList, event];
      return event;
    });

  readonly changeEvent = async (_area: string, id: string, plan: EventPlan) =>
    this.change(`change ${id} to ${plan.startsOn} ${plan.title}`, () => {
      const event = anEvent(plan, { id });
      this.eventList = this.eventList.map((one) => (one.id === id ? event : one));
      return event;
    });

  readonly removeEvent = async (_area: string, id: string) =>
    this.change(`remove ${id}`, () => {
      this.eventList = this.eventList.filter((event) => event.id !== id);
      return null;
    });

  readonly contactRequests = async () => this.whenSignedIn(() => this.requestList);

  readonly offerContact = async (request: string, school: string) =>
    this.change(`offer ${request} to ${school}`, () =>
      this.step(request, { state: 'offered', to: { urn: school, name: `School ${school}` } }),
    );

  readonly answerContact = async (request: string, agrees: boolean) =>
    this.change(`answer ${request} ${agrees}`, () =>
      this.step(request, { state: agrees ? 'agreed' : 'declined' }),
    );

  recorded: RecordedConsent | null = null;

  readonly recordedConsent = async () => ok(this.recorded);

  readonly recordConsent = async (_collection: string, urn: string, consent: ConsentToRecord) =>
    this.change(`consent of ${urn}: ${JSON.stringify(consent)}`, () => {
      this.recorded = { ...consent, recordedBy: manager.name, recordedAt: '2027-06-18T09:30:00.000Z' };
      return this.recorded;
    });

  readonly introduceContact = async (request: string) =>
    this.change(`introduce ${request}`, () => this.step(request, { state: 'introduced' }));

  private step(id: string, changes: Partial<ContactRequest>): ContactRequest {
    this.requestList = this.requestList.map((one) => (one.id === id ? { ...one, ...changes } : one));
    const found = this.requestList.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no request ${id}.`);
    return found;
  }

  private texts(): readonly AreaText[] {
    return this.textList.map((text) => ({ ...text, changedAt: '2027-06-01T09:00:00.000Z' }));
  }

  private change<Value>(words: string, make: () => Value): Answer<Value> {
    this.changes.push(words);
    if (this.refusal !== null) return this.refusal;
    return this.signedIn === null ? signedOut : ok(make());
  }

  private whenSignedIn<Value>(value: () => Value | null): Answer<Value> {
    const found = this.signedIn === null ? null : value();
    return found === null ? signedOut : ok(found);
  }
}

const signedOut = ownRefusal('signedOut', 'You were signed out.');
