import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { actorOf, principalOf } from '../access/principal';
import { areaAsked } from '../offer/area-asked';
import { changeLately } from '../offer/change-lately';
import { addEvent, changeEvent, removeEvent } from '../offer/keep-events';
import { areaEvent, areaEvents, eventPlan } from '../schemas/offer';
import { registryId } from '../schemas/registry';
import { submissionId as uuid } from '../schemas/summary';
import type { Service } from '../service';
import type { AreaEvent } from '../store/offer/area-events';

const ofArea = { type: 'object', properties: { area: registryId }, required: ['area'] } as const;
const ofEvent = {
  type: 'object',
  properties: { area: registryId, event: uuid },
  required: ['area', 'event'],
} as const;

/** Events to which an area invites its schools, kept by its manager. */
export const areaEventRoutes: FastifyPluginAsyncTypebox<Service> = async (
  app,
  { store, frameworks, now },
) => {
  const config = { permission: ['manager'] as const };
  const byWhom = (request: Parameters<typeof principalOf>[0]) => ({
    actor: actorOf(principalOf(request)),
    at: now(),
  });

  const seen = (event: AreaEvent) => ({ ...event, change: changeLately(event, now()) });

  app.get(
    '/areas/:area/events',
    {
      config: { permission: ['manager', 'county'] },
      schema: { params: ofArea, response: { 200: areaEvents } },
    },
    async (request) => {
      const area = await areaAsked(store, principalOf(request), request.params.area);
      return { events: (await store.areaEvents.ofArea(area.id)).map(seen) };
    },
  );

  app.post(
    '/areas/:area/events',
    { config, schema: { params: ofArea, body: eventPlan, response: { 201: areaEvent } } },
    async (request, reply) => {
      const area = await areaAsked(store, principalOf(request), request.params.area);
      const added = await addEvent(store, frameworks, area.id, request.body, byWhom(request));
      return reply.code(201).send(seen(added));
    },
  );

  app.put(
    '/areas/:area/events/:event',
    { config, schema: { params: ofEvent, body: eventPlan, response: { 200: areaEvent } } },
    async (request) => {
      const area = await areaAsked(store, principalOf(request), request.params.area);
      const which = { area: area.id, id: request.params.event };
      return seen(await changeEvent(store, frameworks, which, request.body, byWhom(request)));
    },
  );

  app.delete(
    '/areas/:area/events/:event',
    { config, schema: { params: ofEvent } },
    async (request, reply) => {
      const area = await areaAsked(store, principalOf(request), request.params.area);
      await removeEvent(store, { area: area.id, id: request.params.event }, byWhom(request));
      return reply.code(204).send();
    },
  );
};
