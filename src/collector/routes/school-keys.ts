import type { FastifyPluginAsync } from 'fastify';
import { issueSchoolKeys, revokeSchoolKey } from '../access/keys/issue-school-keys';
import { writtenKeys } from '../access/keys/written-keys';
import { ownOrigin } from '../access/own-origin';
import { accountOf, type AccountPrincipal, askerAt, requireArea } from '../access/principal';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** Schools of one answer. */
const pageSize = 500;

/** Schools' keys: listing, making and revoking them. */
export const schoolKeyRoutes: FastifyPluginAsync<Service> = async (app, { store, now, access }) => {
  const keeper = { permission: ['manager', 'administrator'] as const };

  route(app, 'GET /school-keys', keeper, async (request) => {
    const area = areaOf(accountOf(request), request.query.area);
    const page = { after: request.query.after ?? null, limit: pageSize + 1 };
    const found = await store.schools.list({ status: 'open', ...(area !== null && { area }) }, page);
    const schools = found.slice(0, pageSize);
    const keys = await store.schoolKeys.working(schools.map(({ urn }) => urn));
    const next = found.length > pageSize ? (schools.at(-1)?.urn ?? null) : null;
    return {
      schools: schools.map(({ urn, name }) => {
        const key = keys.find((one) => one.urn === urn);
        const lastUsedAt = key?.lastUsedAt?.toISOString() ?? null;
        const told = key === undefined ? null : { createdAt: key.createdAt.toISOString(), lastUsedAt };
        return { urn, name, key: told };
      }),
      next,
    };
  });

  route(app, 'POST /school-keys', keeper, async (request, reply) => {
    const account = accountOf(request);
    const { area, urns, renew, format } = request.body;
    const origin = ownOrigin(request, access);
    const wanted = { area: areaOf(account, area), renew, ...(urns !== undefined && { urns }) };
    const issued = await issueSchoolKeys(store, wanted, askerAt(now(), request));
    const { fileName, contentType, text } = writtenKeys(issued, origin, format);
    return reply
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .type(contentType)
      .send(text);
  });

  route(app, 'DELETE /school-keys/:urn', keeper, async (request) => {
    const school = await store.schools.find(request.params.urn);
    requireArea(accountOf(request), school?.area ?? null);
    if (!(await revokeSchoolKey(store, request.params.urn, askerAt(now(), request)))) {
      throw new Problem('not-found', 'There is nothing at this address.');
    }
    return null;
  });
};

/** The area that an account works in: a manager's own, and for an administrator whichever is named, or all. */
function areaOf(account: AccountPrincipal, named: string | undefined): string | null {
  const area = named ?? account.area;
  if (account.role === 'manager' || named !== undefined) requireArea(account, area);
  return area;
}
