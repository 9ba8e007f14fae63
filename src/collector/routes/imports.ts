import type { FastifyPluginAsync } from 'fastify';
import { anyRatingSummary } from '../../api/resources/rating-summary';
import { type Candidate, SchoolMatcher } from '../../intake/match-school';
import { accountOf, askerAt, requireArea } from '../access/principal';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { countingOf, importSummary } from '../summaries/import-summary';

/** Files that schools have e-mailed: matched to their schools, and stored. */
export const importRoutes: FastifyPluginAsync<Service> = async (app, { store, frameworks, now }) => {
  const manager = { permission: ['manager'] as const };

  route(app, 'POST /imports/match', manager, async (request) => {
    const { collection, schools } = request.body;
    const matcher = new SchoolMatcher(await store.schools.list({ area: accountOf(request).area ?? '' }));
    const shown = async ({ school, confidence }: Candidate) => {
      const { urn, name, status } = school;
      const counting = countingOf(await store.submissions.history(urn, collection));
      const sent = counting && {
        submission: counting.receipt.submission,
        receivedAt: counting.receipt.receivedAt,
        completedOn: counting.summary.completedOn,
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
  });

  const settings = { ...manager, body: anyRatingSummary(frameworks) };
  route(app, 'PUT /imports/:submission', settings, async (request, reply) => {
    const summary = request.body;
    if (summary.submission !== request.params.submission) {
      const detail = 'The submission’s number in the address and in the summary differ.';
      throw new Problem('invalid-field', detail, 'submission');
    }
    const school = await store.schools.find(summary.school.urn);
    requireArea(accountOf(request), school?.area ?? null);
    const by = askerAt(now(), request);
    const { receipt, isNew } = await importSummary(summary, request.query.source, by, store, frameworks);
    reply.code(isNew ? 201 : 200);
    return receipt;
  });
};
