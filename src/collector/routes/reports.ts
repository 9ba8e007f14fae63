import type { FastifyPluginAsync } from 'fastify';
import type { Report } from '../../api/resources/reports';
import { everyAccount } from '../access/permission';
import { accountOf, type AccountPrincipal, askerAt, requireArea } from '../access/principal';
import { findCollection, type FoundCollection } from '../collections/find-collection';
import { areaReport } from '../figures/area-report';
import { changeHighlightRule, highlightRuleOf, reportHead } from '../figures/highlight-rule';
import { releaseNow } from '../figures/days-release';
import { stateOfPublished } from '../figures/published-state';
import { releasedReport } from '../figures/released-report';
import { ReadyAnswers } from '../http/ready-answers';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { CollectionId } from '../../framework/identifiers';

interface Filters {
  readonly phase?: string;
  readonly type?: string;
}

/**
 * Reports: a manager's own area with its schools, its released figures, such as for a newsletter, all areas side by
 * side, and published collections; and the thresholds by which all of them find strengths and needs.
 */
export const reportRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, now } = service;
  const published = new ReadyAnswers();

  async function earlier(compareWith: CollectionId | undefined): Promise<FoundCollection | null> {
    return compareWith === undefined ? null : findCollection(service, compareWith);
  }

  async function released(
    found: FoundCollection,
    filters: Filters,
    compareWith: CollectionId | undefined,
  ): Promise<Report> {
    const filter = oneOf(filters);
    const before = await earlier(compareWith);
    const populations = await releasedReport(store, found, { filter, before }, now());
    return { ...(await reportHead(store, found)), populations };
  }

  route(app, 'GET /reports/:collection', { permission: ['manager', 'county'] }, async (request) => {
    const { area, school, compareWith, ...filters } = request.query;
    const account = accountOf(request);
    const found = await findCollection(service, request.params.collection);
    if (account.role === 'manager') {
      const schools = { ...filters, area: ownArea(account, area), urn: school };
      const own = await areaReport(store, found, schools, { before: await earlier(compareWith), at: now() });
      return { ...(await reportHead(store, found)), populations: [own] };
    }
    if (school !== undefined) throw new Problem('not-found', 'There is nothing at this address.');
    const all = await released(found, filters, compareWith);
    return area === undefined ? all : chosenArea(all, area);
  });

  route(app, 'GET /reports/:collection/released', { permission: ['manager'] }, async (request) => {
    const area = ownArea(accountOf(request), undefined);
    const found = await findCollection(service, request.params.collection);
    return chosenArea(await released(found, {}, request.query.compareWith), area);
  });

  route(app, 'POST /reports/:collection/released', { permission: ['manager'] }, async (request) => {
    const id = ownArea(accountOf(request), undefined);
    const found = await findCollection(service, request.params.collection);
    const area = await store.areas.find(id);
    if (area !== null) await releaseNow(store, { ...found, county: area.county }, now());
    return chosenArea(await released(found, {}, request.query.compareWith), id);
  });

  route(app, 'GET /published-reports/:collection', { permission: 'anyone' }, async (request, reply) => {
    const { compareWith, ...filters } = request.query;
    const found = await findCollection(service, request.params.collection);
    const before = await earlier(compareWith);
    requirePublished(found);
    if (before !== null) requirePublished(before);
    const name = JSON.stringify([found.collection.id, compareWith, oneOf(filters)]);
    const state = await stateOfPublished(store, [found, ...(before === null ? [] : [before])], now());
    const answer = await published.answer(name, state, async () =>
      String(reply.serialize(await released(found, filters, compareWith))),
    );
    return answer.send(request, reply);
  });

  route(app, 'GET /highlight-rule', { permission: everyAccount }, async () => highlightRuleOf(store));

  route(app, 'PUT /highlight-rule', { permission: ['administrator'] }, async (request) => {
    await changeHighlightRule(store, request.body, askerAt(now(), request));
    return request.body;
  });
};

/** @throws Problem where the area is not among those that are reported on */
function chosenArea(all: Report, area: string): Report {
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

function requirePublished({ collection }: FoundCollection): void {
  if (collection.state !== 'published') throw new Problem('not-found', 'There is no such collection.');
}
