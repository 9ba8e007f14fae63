import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { actorOf, principalOf } from '../access/principal';
import { areaAsked } from '../offer/area-asked';
import { keepTexts } from '../offer/keep-texts';
import { areaTexts, textsToKeep } from '../schemas/offer';
import { registryId } from '../schemas/registry';
import type { Service } from '../service';

const params = { type: 'object', properties: { area: registryId }, required: ['area'] } as const;

/** What an area says about itself: how it supports schools, whom to contact, its newsletters' own words. */
export const areaTextRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, frameworks, now }) => {
  app.get(
    '/areas/:area/texts',
    { config: { permission: ['manager', 'county'] }, schema: { params, response: { 200: areaTexts } } },
    async (request) => {
      const area = await areaAsked(store, principalOf(request), request.params.area);
      return { texts: await store.areaTexts.ofArea(area.id) };
    },
  );

  app.put(
    '/areas/:area/texts',
    {
      config: { permission: ['manager'] },
      schema: { params, body: textsToKeep, response: { 200: areaTexts } },
    },
    async (request) => {
      const principal = principalOf(request);
      const area = await areaAsked(store, principal, request.params.area);
      const by = { actor: actorOf(principal), at: now() };
      return { texts: await keepTexts(store, frameworks, area.id, request.body.texts, by) };
    },
  );
};
