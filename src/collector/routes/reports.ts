import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type AccountPrincipal, accountOf, requireArea } from '../access/principal';
import { areaReport } from '../figures/area-report';
import { findRound, type FoundRound } from '../figures/find-round';
import { releasedReport } from '../figures/released-report';
import { type PopulationReport, reportHead } from '../figures/report';
import { Problem } from '../problems/problem';
import { report } from '../schemas/figures';
import { urn } from '../schemas/school';
import type { Service } from '../service';

const id = { type: 'string', minLength: 1, maxLength: 100 } as const;
const params = { type: 'object', properties: { collection: id }, required: ['collection'] } as const;
const groups = { phase: id, type: id, compareWith: id } as const;
const ownQuery = {
  type: 'object',
  properties: { ...groups, area: id, school: urn },
  additionalProperties: false,
} as const;
const releasedQuery = {
  type: 'object',
  properties: { compareWith: id },
  additionalProperties: false,
} as const;
const publicQuery = { type: 'object', properties: groups, additionalProperties: false } as const;

interface Filters {
  readonly phase?: string;
  readonly type?: string;
}

/**
 * Reports: a manager's own area with its schools, what of it may be shown to others, such as in a newsletter, all
 * areas side by side, and what is published.
 */
export const reportRoutes: FastifyPluginAsyncTypebox<Service> = async (app, service) => {
  const { store, now } = service;

  async function earlier(compareWith: string | undefined): Promise<FoundRound | null> {
    return compareWith === undefined ? null : findRound(service, compareWith);
  }

  async function released(round: FoundRound, filters: Filters, compareWith: string | undefined) {
    const filter = oneOf(filters);
    const before = await earlier(compareWith);
    const populations = await releasedReport(store, round, { filter, before }, now());
    return { ...(await reportHead(store, round)), populations };
  }

  app.get(
    '/reports/:collection',
    {
      config: { permission: ['manager', 'county'] },
      schema: { params, querystring: ownQuery, response: { 200: report } },
    },
    async (request) => {
      const { phase, type, area, school, compareWith } = request.query;
      const account = accountOf(request);
      const round = await findRound(service, request.params.collection);
      const filters = { ...(phase !== undefined && { phase }), ...(type !== undefined && { type }) };
      if (account.role === 'manager') {
        const schools = { ...filters, area: ownArea(account, area), urn: school };
        const own = await areaReport(store, round, schools, await earlier(compareWith));
        return { ...(await reportHead(store, round)), populations: [own] };
      }
      if (school !== undefined) throw new Problem('not-found', 'There is nothing at this address.');
      const all = await released(round, filters, compareWith);
      return area === undefined ? all : chosenArea(all, area);
    },
  );

  app.get(
    '/reports/:collection/released',
    {
      config: { permission: ['manager'] },
      schema: { params, querystring: releasedQuery, response: { 200: report } },
    },
    async (request) => {
      const area = ownArea(accountOf(request), undefined);
      const round = await findRound(service, request.params.collection);
      return chosenArea(await released(round, {}, request.query.compareWith), area);
    },
  );

  app.get(
    '/published-reports/:collection',
    {
      config: { permission: 'anyone' },
      schema: { params, querystring: publicQuery, response: { 200: report } },
    },
    async (request) => {
      const { phase, type, compareWith } = request.query;
      const round = await findRound(service, request.params.collection);
      const before = await earlier(compareWith);
      requirePublished(round);
      if (before !== null) requirePublished(before);
      const filters = { ...(phase !== undefined && { phase }), ...(type !== undefined && { type }) };
      return released(round, filters, compareWith);
    },
  );
};

/** @throws Problem where the area is not among those that are reported on */
function chosenArea<Whole extends { readonly populations: readonly PopulationReport[] }>(
  all: Whole,
  area: string,
): Whole {
  const populations = all.populations.filter(({ population }) => population.split('/')[0] === `area:${area}`);
  if (populations.length === 0) throw new Problem('not-found', 'There is nothing at this address.');
  return { ...all, populations };
}

function ownArea(account: AccountPrincipal, asked: string | undefined): string {
  const area = asked ?? account.area;
  requireArea(account, area);
  return area ?? '';
}

/** Figures are released for one kind of group at a time: both at once could be subtracted from each other. */
function oneOf(filters: Filters): Filters {
  if (filters.phase === undefined || filters.type === undefined) return filters;
  throw new Problem('invalid-field', 'Choose a phase or a type, not both.', 'type');
}

function requirePublished({ collection }: FoundRound): void {
  if (collection.state !== 'published') throw new Problem('not-found', 'There is no such collection.');
}
