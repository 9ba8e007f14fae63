import type { FastifyPluginAsync } from 'fastify';
import { baseEdition } from '../../framework/edition';
import { earlierAspects, splitAspects } from '../../framework/edition-mapping';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** How the aspects of one edition go over into another. */
export const editionRoutes: FastifyPluginAsync<Service> = async (app, { frameworks }) => {
  route(app, 'GET /editions/:from/mapping/:to', { permission: 'anyone' }, async (request) => {
    const { from, to } = request.params;
    const later = frameworks.find((framework) => framework.edition === baseEdition(to));
    const earlier = later === undefined ? null : earlierAspects(from, later);
    if (later === undefined || earlier === null) {
      throw new Problem('not-found', 'Nothing is known of how these two editions go together.');
    }
    return {
      from: baseEdition(from),
      to: later.edition,
      aspects: Object.fromEntries(earlier),
      toConfirm: [...splitAspects(earlier)],
    };
  });
};
