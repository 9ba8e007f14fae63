import type { FastifyPluginAsync } from 'fastify';
import { accountOf, requireArea } from '../access/principal';
import { route } from '../http/route';
import type { Service } from '../service';
import { historyOfSchool } from '../summaries/history-of-school';
import { pageOf, partOf } from './page';

/** What a school has sent over the years, for the manager of its area. */
export const schoolHistoryRoutes: FastifyPluginAsync<Service> = async (app, { store }) => {
  route(app, 'GET /schools/:urn/summaries', { permission: ['manager'] }, async (request) => {
    const found = await store.schools.find(request.params.urn);
    requireArea(accountOf(request), found?.area ?? null);
    const page = pageOf(request.query, (held) => (Number.isSafeInteger(held) ? Number(held) : null));
    const read = await historyOfSchool(store, request.params.urn, page.limit + 1, page.after);
    return partOf(read, page, ({ sequence }) => sequence);
  });
};
