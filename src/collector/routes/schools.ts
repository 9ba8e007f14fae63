import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { accountOf, actorOf, requireArea } from '../access/principal';
import { Problem } from '../problems/problem';
import { changeSchool } from '../registry/change-school';
import { school, schoolChanges, schoolPage, schoolQuery, urn } from '../schemas/school';
import type { Service } from '../service';

const params = { type: 'object', properties: { urn }, required: ['urn'] } as const;
const pageLength = 100;

/** The schools of the registry: a manager's own area, and all of them for an administrator. */
export const schoolRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, now }) => {
  const config = { permission: ['manager', 'administrator'] as const };

  app.get(
    '/schools',
    { config, schema: { querystring: schoolQuery, response: { 200: schoolPage } } },
    async (request) => {
      const { area, phase, status, after = null, limit } = request.query;
      const account = accountOf(request);
      // A manager without an area has no schools.
      const own = account.role === 'manager' ? (account.area ?? '') : area;
      if (area !== undefined) requireArea(account, area);
      const length = limit === undefined ? pageLength : Number(limit);
      const filter = {
        ...(own !== undefined && { area: own }),
        ...(phase !== undefined && { phase }),
        ...(status !== undefined && { status }),
      };
      const schools = await store.schools.list(filter, { after, limit: length + 1 });
      const page = schools.slice(0, length);
      return { schools: page, next: schools.length > length ? (page.at(-1)?.urn ?? null) : null };
    },
  );

  app.get('/schools/:urn', { config, schema: { params, response: { 200: school } } }, async (request) => {
    const found = await store.schools.find(request.params.urn);
    requireArea(accountOf(request), found?.area ?? null);
    if (found === null) throw new Problem('not-found', 'There is nothing at this address.');
    return found;
  });

  app.patch(
    '/schools/:urn',
    { config, schema: { params, body: schoolChanges, response: { 200: school } } },
    async (request) => {
      const account = accountOf(request);
      const found = await store.schools.find(request.params.urn);
      requireArea(account, found?.area ?? null);
      if (request.body.area !== undefined && account.role !== 'administrator') {
        throw new Problem(
          'not-permitted',
          'Only an administrator can move a school to another area.',
          'area',
        );
      }
      const by = { actor: actorOf(account), at: now() };
      return changeSchool(store, request.params.urn, request.body, by);
    },
  );
};
