import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { accountOf, requireArea } from '../access/principal';
import { historyOfSchool } from '../summaries/history-of-school';
import { schoolHistoryPart } from '../schemas/sent';
import { urn } from '../schemas/school';
import type { Service } from '../service';
import { pageOf, pageQuery, partOf } from './page';

const params = { type: 'object', properties: { urn }, required: ['urn'] } as const;
const querystring = { type: 'object', properties: pageQuery, additionalProperties: false } as const;

/** What a school has sent over the years, for the manager of its area. */
export const schoolHistoryRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store }) => {
  app.get(
    '/schools/:urn/summaries',
    {
      config: { permission: ['manager'] },
      schema: { params, querystring, response: { 200: schoolHistoryPart } },
    },
    async (request) => {
      const found = await store.schools.find(request.params.urn);
      requireArea(accountOf(request), found?.area ?? null);
      const page = pageOf(request.query, (held) => (Number.isSafeInteger(held) ? Number(held) : null));
      const read = await historyOfSchool(store, request.params.urn, page.limit + 1, page.after);
      const { items, next } = partOf(read, page, ({ sequence }) => sequence);
      return { items, next };
    },
  );
};
