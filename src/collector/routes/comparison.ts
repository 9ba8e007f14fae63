import type { FastifyPluginAsync } from 'fastify';
import { schoolOf } from '../access/principal';
import { comparisonFor } from '../figures/comparison';
import { collectionAsked } from '../collections/find-collection';
import { route } from '../http/route';
import type { Service } from '../service';

/** The comparison of a school with the schools around it. */
export const comparisonRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  route(app, 'GET /comparison', { permission: ['school'] }, async (request) => {
    const found = await collectionAsked(service, request.query.collection);
    const populations = await comparisonFor(service.store, found, schoolOf(request), service.now());
    return { collection: found.collection.id, populations };
  });
};
