import type { FastifyPluginAsync } from 'fastify';
import { schoolOf } from '../access/principal';
import { roundAsked } from '../figures/current-round';
import { route } from '../http/route';
import type { Service } from '../service';
import { areaOfSchool } from '../sharing/area-of-school';
import { offersAround } from '../sharing/offers';

/** What the schools around a school offer to share. */
export const sharingRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store } = service;

  route(app, 'GET /sharing', { permission: ['school'] }, async (request) => {
    const urn = schoolOf(request);
    const round = await roundAsked(service, request.query.collection);
    const aspects = await offersAround(store, round, { urn, area: await areaOfSchool(store, urn) });
    return { collection: round.collection.id, aspects };
  });
};
