import type { FastifyPluginAsync } from 'fastify';
import { anyRatingSummary } from '../../api/resources/rating-summary';
import { accountOf, principalOf, requireArea, schoolOf } from '../access/principal';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { acceptSummary } from '../summaries/accept-summary';
import { withdrawSummary } from '../summaries/withdraw-summary';
import { type Page, pageOf, partOf } from './page';

/** Rating summaries: sending, reading and withdrawing them, for the school and for its manager. */
export const summaryRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, frameworks, now } = service;
  const school = { permission: ['school'] as const };

  route(app, 'GET /summaries', school, async (request) => {
    const page = historyPage(request.query);
    const read = await store.sentHistory.of(schoolOf(request), page.limit + 1, page.after);
    return partOf(read, page, ({ sequence }) => sequence);
  });

  route(app, 'GET /schools/:urn/summaries', { permission: ['manager'] }, async (request) => {
    const { urn } = request.params;
    const found = await store.schools.find(urn);
    requireArea(accountOf(request), found?.area ?? null);
    const page = historyPage(request.query);
    const read = await store.sentHistory.withRatings(urn, page.limit + 1, page.after);
    return partOf(read, page, ({ sequence }) => sequence);
  });

  const both = { permission: ['school', 'manager'] as const };
  route(app, 'POST /summaries/:submission/withdrawal', both, async (request) => {
    const { submission } = request.params;
    const { reason } = request.body;
    await withdrawSummary(service, { submission, reason, by: principalOf(request) });
    return null;
  });

  const settings = { ...school, body: anyRatingSummary(frameworks) };
  route(app, 'PUT /summaries/:submission', settings, async (request, reply) => {
    if (request.body.submission !== request.params.submission) {
      const detail = 'The submission’s number in the address and in the summary differ.';
      throw new Problem('invalid-field', detail, 'submission');
    }
    const arrival = { urn: schoolOf(request), receivedAt: now(), source: 'pane' as const };
    const { receipt, isNew } = await acceptSummary(request.body, arrival, store, frameworks);
    reply.code(isNew ? 201 : 200);
    return receipt;
  });

  route(app, 'GET /summaries/:submission', school, async (request) => {
    const kept = await store.submissions.find(request.params.submission);
    if (kept?.urn !== schoolOf(request)) {
      throw new Problem('not-found', 'Your school has sent no summary under this number.');
    }
    return { summary: kept.summary, receipt: kept.receipt };
  });
};

/** A school's history goes on after a submission's sequence. */
function historyPage(query: Parameters<typeof pageOf>[0]): Page<number> {
  return pageOf(query, (held) => (isSequence(held) ? held : null));
}

/** The highest sequence that PostgreSQL counts to. SQLite counts further, but would need a thousand years for it. */
const highestSequence = 2 ** 31 - 1;

function isSequence(held: unknown): held is number {
  return typeof held === 'number' && Number.isInteger(held) && held >= 1 && held <= highestSequence;
}
