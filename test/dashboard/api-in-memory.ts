import type { ApiClient, ReportQuery } from '../../src/dashboard/api-client';
import type { Answer } from '../../src/dashboard/answer';
import { ok } from '../../src/dashboard/answer';
import type { Collection, KeyOfSchool, Person, Report, School } from '../../src/dashboard/api-types';
import { inventedReport } from './invented-report';

export const manager: Person = {
  account: 'account-1',
  email: 'manager@dspl3.example',
  name: 'Alex Example',
  role: 'manager',
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

export function aSchool(urn: string, name: string, contactEmail: string | null = null): School {
  return { urn, name, phase: 'Primary', type: null, area: 'dspl3', status: 'open', contactEmail };
}

export const refused: Answer<never> = {
  kind: 'refused',
  text: 'The store does not answer.',
  instance: 'urn:uuid:1',
};

/** A collector that answers from what a test puts into it, and remembers what it was asked. */
export class ApiInMemory implements ApiClient {
  signedIn: Person | null = manager;
  ways = { password: true, openId: null as string | null };
  collectionList: readonly Collection[] = [aCollection(2027), aCollection(2026)];
  schoolList: readonly School[] = [];
  reportAnswer: Answer<Report> = ok(inventedReport([]));
  readonly asked: { collection: string; query: ReportQuery }[] = [];

  readonly waysToSignIn = async () => ok(this.ways);

  readonly signIn = async (email: string, password: string): Promise<Answer<Person>> => {
    if (password !== 'right') {
      return { kind: 'refused', text: 'The e-mail address or the password is wrong.', instance: null };
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

  readonly report = async (collection: string, query: ReportQuery): Promise<Answer<Report>> => {
    this.asked.push({ collection, query });
    return this.signedIn === null ? signedOut : this.reportAnswer;
  };

  keyList: readonly KeyOfSchool[] = [];

  readonly openSchools = async () => this.whenSignedIn(() => this.schoolList);

  readonly schoolKeys = async () => this.whenSignedIn(() => this.keyList);

  private whenSignedIn<Value>(value: () => Value | null): Answer<Value> {
    const found = this.signedIn === null ? null : value();
    return found === null ? signedOut : ok(found);
  }
}

const signedOut: Answer<never> = { kind: 'signedOut', text: 'You were signed out.', instance: null };
