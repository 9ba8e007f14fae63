import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { schoolOf } from '../access/principal';
import { comparisonFor } from '../figures/comparison';
import { roundAsked } from '../figures/current-round';
import { comparison } from '../schemas/figures';
import type { Service } from '../service';

const querystring = {
  type: 'object',
  properties: { collection: { type: 'string', minLength: 1, maxLength: 100 } },
  additionalProperties: false,
} as const;

/** Where the schools around a school stand. */
export const comparisonRoutes: FastifyPluginAsyncTypebox<Service> = async (app, service) => {
  app.get(
    '/comparison',
    { config: { permission: ['school'] }, schema: { querystring, response: { 200: comparison } } },
    async (request) => {
      const round = await roundAsked(service, request.query.collection);
      const populations = await comparisonFor(service.store, round, schoolOf(request), service.now());
      return { collection: round.collection.id, populations };
    },
  );
};
