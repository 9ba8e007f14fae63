import type { FastifyPluginAsync } from 'fastify';
import { anyRatingSummary } from '../../api/resources/rating-summary';
import { principalOf, schoolOf } from '../access/principal';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { acceptSummary } from '../summaries/accept-summary';
import { withdrawSummary } from '../summaries/withdraw-summary';
import { pageOf, partOf } from './page';

/** Sending a rating summary, reading again what was sent, and taking it back. */
export const summaryRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, frameworks, now } = service;
  const school = { permission: ['school'] as const };

  route(app, 'GET /summaries', school, async (request) => {
    const page = pageOf(request.query, (held) => (Number.isSafeInteger(held) ? Number(held) : null));
    const read = await store.sentHistory.of(schoolOf(request), page.limit + 1, page.after);
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
