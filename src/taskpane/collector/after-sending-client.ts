import type {
  AfterSendingClient,
  AreaOffer,
  Asked,
  Comparison,
  ContactRequest,
  SentPart,
  SharingOffers,
} from './after-sending';
import { type Answer, askOnThisOrigin, detailIn, isObject, parsed } from './collector-request';

/** The collector on the page's own origin, for what a school can ask of it once it has sent. */
export function afterSendingOnThisOrigin(
  fetchFrom: typeof fetch = fetch.bind(globalThis),
): AfterSendingClient {
  const ask = askOnThisOrigin(fetchFrom);
  const read = async <Value>(
    path: string,
    schoolKey: string,
    isIt: (value: unknown) => value is Value,
  ): Promise<Asked<Value>> => valueIn(await ask(path, { method: 'GET', schoolKey }), isIt);
  return {
    sent: (key, after) => {
      const query = new URLSearchParams({ limit: '100', ...(after !== null && { after }) });
      return read(`summaries?${query.toString()}`, key, isSentPart);
    },
    withdraw: async (submission, reason, schoolKey) => {
      const path = `summaries/${encodeURIComponent(submission)}/withdrawal`;
      return withdrawnIn(await ask(path, { method: 'POST', schoolKey, body: JSON.stringify({ reason }) }));
    },
    comparison: (key) => read('comparison', key, isComparison),
    sharing: (key) => read('sharing', key, isSharing),
    contactRequests: async (key) =>
      itemsOf(await read('contact-requests?limit=100', key, hasItems<ContactRequest>)),
    askForContact: async (wish, schoolKey) =>
      valueIn(
        await ask('contact-requests', { method: 'POST', schoolKey, body: JSON.stringify(wish) }),
        isContactRequest,
      ),
    answerContact: async (id, agrees, schoolKey) => {
      const path = `contact-requests/${encodeURIComponent(id)}/answer`;
      return valueIn(
        await ask(path, { method: 'POST', schoolKey, body: JSON.stringify({ agrees }) }),
        isContactRequest,
      );
    },
    offer: (key) => read('offer', key, isOffer),
  };
}

function valueIn<Value>(answer: Answer | null, isIt: (value: unknown) => value is Value): Asked<Value> {
  const value = answer !== null && answer.status < 300 ? parsed(answer.text) : null;
  return isIt(value) ? { kind: 'known', value } : { kind: 'notKnown', text: detailIn(answer) };
}

/** Done, too, where it is withdrawn already: the answer to an earlier try may have been lost. */
function withdrawnIn(answer: Answer | null): Asked<null> {
  const problem = answer?.status === 409 ? parsed(answer.text) : null;
  const isWithdrawn = isObject(problem) && problem['type'] === '/problems/already-withdrawn';
  return answer?.status === 204 || isWithdrawn
    ? { kind: 'known', value: null }
    : { kind: 'notKnown', text: detailIn(answer) };
}

interface Items<Item> {
  readonly items: readonly Item[];
}

function itemsOf<Item>(asked: Asked<Items<Item>>): Asked<readonly Item[]> {
  return asked.kind === 'known' ? { kind: 'known', value: asked.value.items } : asked;
}

// As much as tells the collector's answer from a proxy's page; the collector keeps to its schemas.

function hasItems<Item>(value: unknown): value is Items<Item> {
  return isObject(value) && Array.isArray(value['items']);
}

function isSentPart(value: unknown): value is SentPart {
  return hasItems(value) && isObject(value) && (value['next'] === null || typeof value['next'] === 'string');
}

function isComparison(value: unknown): value is Comparison {
  return isObject(value) && Array.isArray(value['populations']);
}

function isSharing(value: unknown): value is SharingOffers {
  return isObject(value) && Array.isArray(value['aspects']);
}

function isContactRequest(value: unknown): value is ContactRequest {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['aspect'] === 'string';
}

function isOffer(value: unknown): value is AreaOffer {
  return isObject(value) && Array.isArray(value['outcomes']) && Array.isArray(value['events']);
}
