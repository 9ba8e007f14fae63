import type { FastifyPluginAsync } from 'fastify';
import { schoolOf } from '../access/principal';
import { route } from '../http/route';
import { offerOf } from '../offer/offer-to-school';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { areaOfSchool } from '../sharing/area-of-school';

/** What a school's own area offers it. */
export const offerRoutes: FastifyPluginAsync<Service> = async (app, { store, now }) => {
  route(app, 'GET /offer', { permission: ['school'] }, async (request) => {
    const area = await store.areas.find(await areaOfSchool(store, schoolOf(request)));
    if (area === null) throw new Problem('not-found', 'There is nothing at this address.');
    return offerOf(store, area, now());
  });
};
