import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import { acceptSummary } from '../summaries/accept-summary';
import { principalOf, schoolOf } from '../access/principal';
import { Problem } from '../problems/problem';
import { receipt } from '../schemas/receipt';
import { sentPart, withdrawal } from '../schemas/sent';
import { anyRatingSummary, submissionId } from '../schemas/summary';
import type { Service } from '../service';
import { withdrawSummary } from '../summaries/withdraw-summary';
import { pageOf, pageQuery, partOf } from './page';

const params = {
  type: 'object',
  properties: { submission: submissionId },
  required: ['submission'],
} as const;

const stored = {
  type: 'object',
  properties: { summary: { type: 'object', additionalProperties: true }, receipt },
  required: ['summary', 'receipt'],
  additionalProperties: false,
} as const;
const querystring = { type: 'object', properties: pageQuery, additionalProperties: false } as const;

/** Sending a rating summary, reading again what was sent, and taking it back. */
export const summaryRoutes: FastifyPluginAsyncTypebox<Service> = async (app, service) => {
  const { store, frameworks, now } = service;

  app.get(
    '/summaries',
    { config: { permission: ['school'] }, schema: { querystring, response: { 200: sentPart } } },
    async (request) => {
      const page = pageOf(request.query, (held) => (Number.isSafeInteger(held) ? Number(held) : null));
      const read = await store.sentHistory.of(schoolOf(request), page.limit + 1, page.after);
      const { items, next } = partOf(read, page, ({ sequence }) => sequence);
      return { items, next };
    },
  );

  app.post(
    '/summaries/:submission/withdrawal',
    { config: { permission: ['school', 'manager'] }, schema: { params, body: withdrawal } },
    async (request, reply) => {
      const { submission } = request.params;
      const { reason } = request.body;
      await withdrawSummary(service, { submission, reason, by: principalOf(request) });
      return reply.code(204).send();
    },
  );

  app.put<{ Params: { submission: string }; Body: RatingSummary }>(
    '/summaries/:submission',
    {
      config: { permission: ['school'] },
      schema: { params, body: anyRatingSummary(frameworks), response: { 200: receipt, 201: receipt } },
    },
    async (request, reply) => {
      if (request.body.submission !== request.params.submission) {
        const detail = 'The submission’s number in the address and in the summary differ.';
        throw new Problem('invalid-field', detail, 'submission');
      }
      const arrival = { urn: schoolOf(request), receivedAt: now(), source: 'pane' as const };
      const accepted = await acceptSummary(request.body, arrival, store, frameworks);
      return reply.code(accepted.isNew ? 201 : 200).send(accepted.receipt);
    },
  );

  app.get(
    '/summaries/:submission',
    { config: { permission: ['school'] }, schema: { params, response: { 200: stored } } },
    async (request) => {
      const kept = await store.submissions.find(request.params.submission);
      if (kept?.urn !== schoolOf(request)) {
        throw new Problem('not-found', 'Your school has sent no summary under this number.');
      }
      return { summary: JSON.parse(kept.summary) as Record<string, unknown>, receipt: kept.receipt };
    },
  );
};
