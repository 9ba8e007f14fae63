import type { FastifyPluginAsync } from 'fastify';
import type { AreaEvent as SeenEvent } from '../../api/resources/area-offer';
import { actorOf, principalOf } from '../access/principal';
import { route } from '../http/route';
import { areaAsked } from '../offer/area-asked';
import { changeLately } from '../offer/change-lately';
import { addEvent, changeEvent, removeEvent } from '../offer/keep-events';
import type { Service } from '../service';
import type { AreaEvent } from '../store/offer/area-events';

/** Events to which an area invites its schools, kept by its manager. */
export const areaEventRoutes: FastifyPluginAsync<Service> = async (app, { store, frameworks, now }) => {
  const manager = { permission: ['manager'] as const };
  const byWhom = (request: Parameters<typeof principalOf>[0]) => ({
    actor: actorOf(principalOf(request)),
    at: now(),
  });

  const seen = (event: AreaEvent): SeenEvent => ({ ...event, change: changeLately(event, now()) });

  route(app, 'GET /areas/:area/events', { permission: ['manager', 'county'] }, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return { events: (await store.areaEvents.ofArea(area.id)).map(seen) };
  });

  route(app, 'POST /areas/:area/events', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return seen(await addEvent(store, frameworks, area.id, request.body, byWhom(request)));
  });

  route(app, 'PUT /areas/:area/events/:event', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    const which = { area: area.id, id: request.params.event };
    return seen(await changeEvent(store, frameworks, which, request.body, byWhom(request)));
  });

  route(app, 'DELETE /areas/:area/events/:event', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    await removeEvent(store, { area: area.id, id: request.params.event }, byWhom(request));
    return null;
  });
};
