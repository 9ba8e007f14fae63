import type { FastifyPluginAsync } from 'fastify';
import type { AreaEvent as SeenEvent } from '../../api/resources/area-offer';
import { askerAt, type Principal, principalOf, requireArea, schoolOf } from '../access/principal';
import { route } from '../http/route';
import { changeLately } from '../offer/change-lately';
import { addEvent, changeEvent, removeEvent } from '../offer/keep-events';
import { keepTexts } from '../offer/keep-texts';
import { offerOf } from '../offer/offer-to-school';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { areaOfSchool } from '../sharing/offers';
import type { AreaEvent } from '../store/offer/area-events';
import type { Area } from '../store/registry/areas';
import type { Store } from '../store/store';

/** An area's texts and events, as its manager keeps them and as a school sees them. */
export const areaOfferRoutes: FastifyPluginAsync<Service> = async (app, { store, frameworks, now }) => {
  const manager = { permission: ['manager'] as const };
  const staff = { permission: ['manager', 'county'] as const };

  const seen = (event: AreaEvent): SeenEvent => ({ ...event, change: changeLately(event, now()) });

  route(app, 'GET /areas/:area/texts', staff, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return { texts: await store.areaTexts.ofArea(area.id) };
  });

  route(app, 'PUT /areas/:area/texts', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return {
      texts: await keepTexts(store, frameworks, area.id, request.body.texts, askerAt(now(), request)),
    };
  });

  route(app, 'GET /areas/:area/events', staff, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return { events: (await store.areaEvents.ofArea(area.id)).map(seen) };
  });

  route(app, 'POST /areas/:area/events', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    return seen(await addEvent(store, frameworks, area.id, request.body, askerAt(now(), request)));
  });

  route(app, 'PUT /areas/:area/events/:event', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    const which = { area: area.id, id: request.params.event };
    return seen(await changeEvent(store, frameworks, which, request.body, askerAt(now(), request)));
  });

  route(app, 'DELETE /areas/:area/events/:event', manager, async (request) => {
    const area = await areaAsked(store, principalOf(request), request.params.area);
    await removeEvent(store, { area: area.id, id: request.params.event }, askerAt(now(), request));
    return null;
  });

  route(app, 'GET /offer', { permission: ['school'] }, async (request) => {
    const area = await store.areas.find(await areaOfSchool(store, schoolOf(request)));
    if (area === null) throw new Problem('not-found', 'There is nothing at this address.');
    return offerOf(store, area, now());
  });
};

/**
 * The area that is asked about.
 *
 * @throws Problem `not-found` where there is none, or the asker may not know of it
 */
async function areaAsked(store: Store, principal: Principal, id: string): Promise<Area> {
  requireArea(principal, id);
  const area = await store.areas.find(id);
  if (area === null) throw new Problem('not-found', 'There is nothing at this address.');
  return area;
}
