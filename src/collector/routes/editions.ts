import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { baseEdition } from '../../framework/edition';
import { earlierAspects, splitAspects } from '../../framework/edition-mapping';
import { Problem } from '../problems/problem';
import { mapping } from '../schemas/mapping';
import type { Service } from '../service';

const edition = { type: 'string', minLength: 1, maxLength: 100 } as const;
const params = {
  type: 'object',
  properties: { from: edition, to: edition },
  required: ['from', 'to'],
} as const;

/** How the aspects of one edition go over into another; the slash of an edition is written %2F. */
export const editionRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { frameworks }) => {
  app.get(
    '/editions/:from/mapping/:to',
    { config: { permission: 'anyone' }, schema: { params, response: { 200: mapping } } },
    async (request) => {
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
    },
  );
};
