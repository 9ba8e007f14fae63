import type { FastifyPluginAsync } from 'fastify';
import { accountOf, askerAt, requireArea } from '../access/principal';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import { changeSchool } from '../registry/change-school';
import type { Service } from '../service';

const pageLength = 100;

/** The schools of the registry: a manager's own area, and all of them for an administrator. */
export const schoolRoutes: FastifyPluginAsync<Service> = async (app, { store, now }) => {
  const keeper = { permission: ['manager', 'administrator'] as const };

  route(app, 'GET /schools', keeper, async (request) => {
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
  });

  route(app, 'GET /schools/:urn', keeper, async (request) => {
    const found = await store.schools.find(request.params.urn);
    requireArea(accountOf(request), found?.area ?? null);
    if (found === null) throw new Problem('not-found', 'There is nothing at this address.');
    return found;
  });

  route(app, 'PATCH /schools/:urn', keeper, async (request) => {
    const account = accountOf(request);
    const found = await store.schools.find(request.params.urn);
    requireArea(account, found?.area ?? null);
    if (request.body.area !== undefined && account.role !== 'administrator') {
      const detail = 'Only an administrator can move a school to another area.';
      throw new Problem('not-permitted', detail, 'area');
    }
    return changeSchool(store, request.params.urn, request.body, askerAt(now(), request));
  });
};
