import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { accountOf, principalOf, schoolOf } from '../access/principal';
import { findRound } from '../figures/find-round';
import { urn } from '../schemas/school';
import { contactRequest, contactRequestPart } from '../schemas/sharing';
import { submissionId } from '../schemas/summary';
import type { Service } from '../service';
import type { ContactRequest, ContactRequestPage } from '../store/offer/contact-requests';
import { askForContact } from '../sharing/ask-for-contact';
import { answerOffer, introduce, offerTo, withdrawRequest } from '../sharing/put-in-touch';
import { seenBy } from '../sharing/seen-by';
import { pageOf, pageQuery, partOf } from './page';

const params = { type: 'object', properties: { id: submissionId }, required: ['id'] } as const;
const querystring = { type: 'object', properties: pageQuery, additionalProperties: false } as const;
const response = { 200: contactRequest } as const;
const asking = {
  type: 'object',
  properties: {
    collection: { type: 'string', minLength: 1, maxLength: 100 },
    aspect: { type: 'string', minLength: 1, maxLength: 20 },
  },
  required: ['collection', 'aspect'],
  additionalProperties: false,
} as const;
const offering = {
  type: 'object',
  properties: { school: urn },
  required: ['school'],
  additionalProperties: false,
} as const;
const answering = {
  type: 'object',
  properties: { agrees: { type: 'boolean' } },
  required: ['agrees'],
  additionalProperties: false,
} as const;

/** Being put in touch: a school asks, the manager chooses whom to ask, that school agrees, both are told. */
export const contactRequestRoutes: FastifyPluginAsyncTypebox<Service> = async (app, service) => {
  const { store, now } = service;
  const bySchool = { permission: ['school'] as const };
  const byManager = { permission: ['manager'] as const };

  app.get(
    '/contact-requests',
    {
      config: { permission: ['school', 'manager'] },
      schema: { querystring, response: { 200: contactRequestPart } },
    },
    async (request) => {
      const principal = principalOf(request);
      const page = pageOf(request.query, placeIn);
      const longer = { ...page, limit: page.limit + 1 };
      const { contactRequests } = store;
      const read =
        principal.kind === 'school'
          ? await contactRequests.ofSchool(principal.urn, longer)
          : await contactRequests.ofArea(principal.area ?? '', longer);
      const { items, next } = partOf(read, page, ({ createdAt, id }) => ({ createdAt, id }));
      return { items: items.map((one) => seenBy(principal, one)), next };
    },
  );

  app.post(
    '/contact-requests',
    { config: bySchool, schema: { body: asking, response: { 201: contactRequest } } },
    async (request, reply) => {
      const round = await findRound(service, request.body.collection);
      const wish = { urn: schoolOf(request), aspect: request.body.aspect, at: now() };
      const made = await askForContact(store, round, wish);
      return reply.code(201).send(seenBy(principalOf(request), made));
    },
  );

  app.post(
    '/contact-requests/:id/offer',
    { config: byManager, schema: { params, body: offering, response } },
    async (request) => {
      const step = { id: request.params.id, by: accountOf(request), at: now() };
      return seenBy(step.by, await offerTo(store, step, request.body.school));
    },
  );

  app.post(
    '/contact-requests/:id/answer',
    { config: bySchool, schema: { params, body: answering, response } },
    async (request) => {
      const step = { id: request.params.id, by: principalOf(request), at: now() };
      return seenBy(step.by, await answerOffer(store, step, request.body.agrees));
    },
  );

  app.post(
    '/contact-requests/:id/introduction',
    { config: byManager, schema: { params, response } },
    async (request) => {
      const step = { id: request.params.id, by: accountOf(request), at: now() };
      return seenBy(step.by, await introduce(store, step));
    },
  );

  app.post(
    '/contact-requests/:id/withdrawal',
    { config: bySchool, schema: { params, response } },
    async (request) => {
      const step = { id: request.params.id, by: principalOf(request), at: now() };
      return seenBy(step.by, await withdrawRequest(store, step));
    },
  );
};

type Place = NonNullable<ContactRequestPage['after']>;

function placeIn(held: unknown): Place | null {
  const { createdAt, id } = { ...(held as Partial<ContactRequest> | null) };
  return typeof createdAt === 'string' && typeof id === 'string' ? { createdAt, id } : null;
}
