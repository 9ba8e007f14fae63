import type { FastifyPluginAsync } from 'fastify';
import { schoolOf } from '../access/principal';
import { comparisonFor } from '../figures/comparison';
import { roundAsked } from '../figures/current-round';
import { route } from '../http/route';
import type { Service } from '../service';

/** Where the schools around a school stand. */
export const comparisonRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  route(app, 'GET /comparison', { permission: ['school'] }, async (request) => {
    const round = await roundAsked(service, request.query.collection);
    const populations = await comparisonFor(service.store, round, schoolOf(request), service.now());
    return { collection: round.collection.id, populations };
  });
};
