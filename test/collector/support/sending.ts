import { randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import { aSummary } from '../../assessment/support/build-summary';
import { collection, type Sender } from './world';

/** The highest, the middle and the lowest level of the 2019 framework. */
export type Level = 'emerging' | 'expected' | 'exemplary';

/** A new summary of a school. */
export function aSummaryOf({ urn }: Pick<Sender, 'urn'>): RatingSummary {
  return { ...aSummary({ submission: randomUUID() }), school: { urn, name: `School ${urn}` } };
}

/** Sends a summary, or whatever a test sends in its place, with a key. */
export function send<Sent extends { readonly submission: string }>(
  app: FastifyInstance,
  key: string | null,
  summary: Sent,
  address = `/api/v1/summaries/${summary.submission}`,
): Promise<LightMyRequestResponse> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  return app.inject({ method: 'PUT', url: address, headers, payload: summary });
}

/** Asks for what is stored under a submission's number. */
export function ask(app: FastifyInstance, key: string, submission: string): Promise<LightMyRequestResponse> {
  const headers = { authorization: `Bearer ${key}` };
  return app.inject({ method: 'GET', url: `/api/v1/summaries/${submission}`, headers });
}

/** Sends a summary in which every aspect stands at one level but those that are given. */
export async function sends(
  app: FastifyInstance,
  { urn, key }: Sender,
  level: Level | null,
  changes: { readonly share?: readonly string[]; readonly ratings?: Record<string, Level | null> } = {},
  collectionId = collection.id,
): Promise<string> {
  const whole = aSummaryOf({ urn });
  const ratings = Object.fromEntries(Object.keys(whole.ratings).map((id) => [id, level]));
  const summary = {
    ...whole,
    collection: collectionId,
    ratings: { ...ratings, ...changes.ratings },
    share: changes.share ?? [],
  };
  const answer = await send(app, key, summary);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return summary.submission;
}

/** Sends for several schools, which take turns in the levels. */
export async function allSend(
  app: FastifyInstance,
  senders: readonly Sender[],
  levels: readonly Level[] = ['emerging', 'expected', 'exemplary'],
): Promise<void> {
  for (const [index, sender] of senders.entries()) {
    await sends(app, sender, levels[index % levels.length] ?? null);
  }
}

/** Asks with a school's key. */
export function asks(app: FastifyInstance, { key }: Sender, url: string) {
  return app.inject({ url: `/api/v1${url}`, headers: { authorization: `Bearer ${key}` } });
}

/** Posts with a school's key. */
export function posts(app: FastifyInstance, { key }: Sender, url: string, payload?: object) {
  const headers = { authorization: `Bearer ${key}` };
  return app.inject({ method: 'POST', url: `/api/v1${url}`, headers, ...(payload && { payload }) });
}
