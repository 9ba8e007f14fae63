import type { ApiClient } from './api-client';
import type { BegunAnswers } from './begun-answers';
import { begunCollections, chosenCollection } from '../collection-context';
import { type Address, addressIn } from '../address/address';
import { questions } from './questions';
import { keptFilterIn, reportQuery } from './report-query';

/** The requests that are made before it is known who asks. */
interface FirstRequests {
  readonly session: ReturnType<ApiClient['whoIsSignedIn']>;
  readonly collections: ReturnType<ApiClient['collections']>;
}

/**
 * Asks for what the first view shows before it is there, and at once as far as one answer does not need another.
 * Done when it is known who is signed in.
 *
 * @param fragment the address's, which names the first view
 */
export async function beginFirstView(
  api: ApiClient,
  { session, collections }: FirstRequests,
  begun: BegunAnswers,
  fragment: string,
): Promise<void> {
  begun.begin(questions.session, session);
  const answer = await session;
  // Whoever is not signed in yet was refused the collections too, and asks again after signing in.
  if (answer.kind !== 'ok') return;
  begun.begin(questions.collections, collections);
  const address = addressIn(fragment);
  const { role } = answer.value;
  // The other views ask for themselves: what nobody takes would be old when it is looked at.
  if (address.view !== 'overview' || role === 'administrator') return;
  if (role === 'manager') begun.begin(questions.openSchools, api.openSchools());
  void beginReport(api, begun, address, collections);
}

async function beginReport(
  api: ApiClient,
  begun: BegunAnswers,
  address: Address,
  asked: FirstRequests['collections'],
): Promise<void> {
  const answer = await asked;
  if (answer.kind !== 'ok') return;
  const all = begunCollections(answer.value);
  const chosen = chosenCollection(all, address.settings.collection);
  if (chosen === null) return;
  const query = reportQuery({ chosen, all }, keptFilterIn(address));
  begun.begin(questions.report(chosen.id, query), api.report(chosen.id, query));
}
