import type { ContactRequestState } from '../../api/resources/contact-requests';
import type { Urn } from '../../framework/identifiers';
import { type AccountPrincipal, actorOf, type Principal, requireArea } from '../access/principal';
import { Problem } from '../problems/problem';
import type { ContactRequest, ContactRequestStep } from '../store/offer/contact-requests';
import type { Store } from '../store/store';
import { findRequest } from './ask-for-contact';
import { isOffered } from './offers';

/** A step in a contact request: the request, the principal and the moment. */
export interface Step<Who extends Principal = Principal> {
  readonly id: string;
  readonly by: Who;
  readonly at: Date;
}

/** The manager chooses the school that is asked: one of the area that offers the aspect. */
export function offerTo(store: Store, step: Step<AccountPrincipal>, urn: Urn): Promise<ContactRequest> {
  return take(
    store,
    step,
    { from: ['asked', 'declined'], to: 'offered', toSchool: urn },
    async (within, request) => {
      requireArea(step.by, request.from.area);
      const area = request.from.area ?? '';
      const [standing] = await within.standings.of(request.collection, { area, urn });
      if (standing === undefined || urn === request.from.urn || !isOffered(standing, request.aspect)) {
        throw new Problem('nobody-offers', 'That school does not offer to share this aspect.', 'school');
      }
    },
  );
}

/** The school that is asked agrees to be put in touch, or declines; or its manager records what it has answered. */
export function answerOffer(store: Store, step: Step, agrees: boolean): Promise<ContactRequest> {
  const to = agrees ? 'agreed' : 'declined';
  return take(store, step, { from: ['offered'], to }, async (_within, { from, to: asked }) => {
    if (step.by.kind === 'account') requireArea(step.by, from.area);
    else requireSchool(step.by, asked?.urn);
  });
}

/** The manager has put both in touch; now each is told who the other is. */
export function introduce(store: Store, step: Step<AccountPrincipal>): Promise<ContactRequest> {
  return take(store, step, { from: ['agreed'], to: 'introduced' }, async (_within, { from }) =>
    requireArea(step.by, from.area),
  );
}

/** The school that asked no longer wants it. */
export function withdrawRequest(store: Store, step: Step): Promise<ContactRequest> {
  const from = ['asked', 'offered', 'agreed', 'declined'] as const;
  return take(store, step, { from, to: 'withdrawn' }, async (_within, request) =>
    requireSchool(step.by, request.from.urn),
  );
}

async function take(
  store: Store,
  { id, by, at }: Step,
  change: Omit<ContactRequestStep, 'at'>,
  requirePermitted: (store: Store, request: ContactRequest) => Promise<void>,
): Promise<ContactRequest> {
  return store.transaction(async (within) => {
    const request = await findRequest(within, id);
    await requirePermitted(within, request);
    if (!(await within.contactRequests.change(id, { ...change, at }))) throw notNow(request.state);
    await within.audit.add(
      { at, actor: actorOf(by) },
      `contact-request.${change.to}`,
      `contact-request:${id}`,
      change.toSchool === undefined ? {} : { school: change.toSchool },
    );
    return findRequest(within, id);
  });
}

function requireSchool(by: Principal, urn: Urn | undefined): void {
  if (by.kind === 'school' && by.urn === urn) return;
  throw new Problem('not-found', 'There is no such request.');
}

const standsAs: Readonly<Record<ContactRequestState, string>> = {
  asked: 'waits for the manager to choose a school',
  offered: 'waits for the school that is asked',
  agreed: 'waits for the manager to put both in touch',
  declined: 'was declined, and waits for the manager to choose another school',
  introduced: 'is done: both schools have been put in touch',
  withdrawn: 'was withdrawn by the school that asked',
};

function notNow(state: ContactRequestState): Problem {
  return new Problem('contact-request-state', `That cannot be done now: the request ${standsAs[state]}.`);
}
