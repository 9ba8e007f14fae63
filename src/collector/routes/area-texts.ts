import type { FastifyPluginAsync } from 'fastify';
import { actorOf, principalOf } from '../access/principal';
import { route } from '../http/route';
import { areaAsked } from '../offer/area-asked';
import { keepTexts } from '../offer/keep-texts';
import type { Service } from '../service';

/** What an area says about itself: how it supports schools, whom to contact, its newsletters' own words. */
export const areaTextRoutes: FastifyPluginAsync<Service> = async (app, { store, frameworks, now }) => {
  route(app, 'GET /areas/:area/texts', { permission: ['manager', 'county'] }, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return { texts: await store.areaTexts.ofArea(area.id) };
  });

  route(app, 'PUT /areas/:area/texts', { permission: ['manager'] }, async (request) => {
    const principal = principalOf(request);
    const area = await areaAsked(store, principal, request.params.area);
    const by = { actor: actorOf(principal), at: now() };
    return { texts: await keepTexts(store, frameworks, area.id, request.body.texts, by) };
  });
};
