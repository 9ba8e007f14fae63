import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { RatingSummary } from '../../assessment/summary';
import { acceptSummary } from '../accept-summary';
import { schoolOf } from '../access/principal';
import { Problem } from '../problems/problem';
import { receipt } from '../schemas/receipt';
import { anyRatingSummary, submissionId } from '../schemas/summary';
import type { Service } from '../service';

const params = {
  type: 'object',
  properties: { submission: submissionId },
  required: ['submission'],
} as const;

/** Sending a rating summary, and reading again what was sent. */
export const summaryRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, frameworks, now }) => {
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
      const arrival = { urn: schoolOf(request), receivedAt: now() };
      const accepted = await acceptSummary(request.body, arrival, store, frameworks);
      return reply.code(accepted.isNew ? 201 : 200).send(accepted.receipt);
    },
  );

  app.get(
    '/summaries/:submission',
    { config: { permission: ['school'] }, schema: { params } },
    async (request) => {
      const stored = await store.submissions.find(request.params.submission);
      if (stored?.urn !== schoolOf(request)) {
        throw new Problem('not-found', 'Your school has sent no summary under this number.');
      }
      return { summary: JSON.parse(stored.summary) as RatingSummary, receipt: stored.receipt };
    },
  );
};
