import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import { type Candidate, SchoolMatcher } from '../../intake/match-school';
import type { ImportSource } from '../../intake/read-file';
import { accountOf, actorOf, requireArea } from '../access/principal';
import { Problem } from '../problems/problem';
import { importSourceQuery, matchBody, matches } from '../schemas/import';
import { receipt } from '../schemas/receipt';
import { anyRatingSummary, submissionId } from '../schemas/summary';
import type { Service } from '../service';
import { completedOn, countingOf, importSummary } from '../summaries/import-summary';

const params = {
  type: 'object',
  properties: { submission: submissionId },
  required: ['submission'],
} as const;

/** What schools have e-mailed: finding out whose it is, and storing it for them. */
export const importRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, frameworks, now }) => {
  const config = { permission: ['manager'] as const };

  app.post(
    '/imports/match',
    { config, schema: { body: matchBody, response: { 200: matches } } },
    async (request) => {
      const { collection, schools } = request.body;
      const matcher = new SchoolMatcher(await store.schools.list({ area: accountOf(request).area ?? '' }));
      const shown = async ({ school, confidence }: Candidate) => {
        const { urn, name, status } = school;
        const counting = countingOf(await store.submissions.history(urn, collection));
        const sent = counting && {
          submission: counting.receipt.submission,
          receivedAt: counting.receipt.receivedAt,
          completedOn: completedOn(counting),
          source: counting.source,
        };
        return { urn, name, status, confidence, sent };
      };
      return {
        matches: await Promise.all(
          schools.map(async (named) => {
            const { sure, candidates, reason } = matcher.match(named);
            return {
              sure: sure?.urn ?? null,
              candidates: await Promise.all(candidates.map(shown)),
              reason,
            };
          }),
        ),
      };
    },
  );

  app.put<{ Params: { submission: string }; Querystring: { source: ImportSource }; Body: RatingSummary }>(
    '/imports/:submission',
    {
      config,
      schema: {
        params,
        querystring: importSourceQuery,
        body: anyRatingSummary(frameworks),
        response: { 200: receipt, 201: receipt },
      },
    },
    async (request, reply) => {
      const summary = request.body;
      if (summary.submission !== request.params.submission) {
        const detail = 'The submission’s number in the address and in the summary differ.';
        throw new Problem('invalid-field', detail, 'submission');
      }
      const account = accountOf(request);
      const school = await store.schools.find(summary.school.urn);
      requireArea(account, school?.area ?? null);
      const by = { actor: actorOf(account), at: now() };
      const imported = await importSummary(summary, request.query.source, by, store, frameworks);
      return reply.code(imported.isNew ? 201 : 200).send(imported.receipt);
    },
  );
};
