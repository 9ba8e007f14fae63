import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { schoolOf } from '../access/principal';
import { Problem } from '../problems/problem';
import { offerOf } from '../offer/offer-to-school';
import { offer } from '../schemas/offer';
import type { Service } from '../service';
import { areaOfSchool } from '../sharing/area-of-school';

/** What a school's own area offers it. */
export const offerRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, now }) => {
  app.get(
    '/offer',
    { config: { permission: ['school'] }, schema: { response: { 200: offer } } },
    async (request) => {
      const area = await store.areas.find(await areaOfSchool(store, schoolOf(request)));
      if (area === null) throw new Problem('not-found', 'There is nothing at this address.');
      return offerOf(store, area, now());
    },
  );
};
