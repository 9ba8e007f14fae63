import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { schoolOf } from '../access/principal';
import { roundAsked } from '../figures/current-round';
import { offers } from '../schemas/sharing';
import type { Service } from '../service';
import { areaOfSchool } from '../sharing/area-of-school';
import { offersAround } from '../sharing/offers';

const querystring = {
  type: 'object',
  properties: { collection: { type: 'string', minLength: 1, maxLength: 100 } },
  additionalProperties: false,
} as const;

/** What the schools around a school offer to share. */
export const sharingRoutes: FastifyPluginAsyncTypebox<Service> = async (app, service) => {
  const { store } = service;

  app.get(
    '/sharing',
    { config: { permission: ['school'] }, schema: { querystring, response: { 200: offers } } },
    async (request) => {
      const urn = schoolOf(request);
      const round = await roundAsked(service, request.query.collection);
      const aspects = await offersAround(store, round, { urn, area: await areaOfSchool(store, urn) });
      return { collection: round.collection.id, aspects };
    },
  );
};
