import type { FastifyPluginAsync } from 'fastify';
import { everyAccount } from '../access/permission';
import { actorOf, principalOf } from '../access/principal';
import { changeHighlightRule } from '../figures/change-highlight-rule';
import { highlightRuleOf } from '../figures/highlight-rule-of';
import { route } from '../http/route';
import type { Service } from '../service';

/** The thresholds of strengths and needs, the same for every area. */
export const highlightRuleRoutes: FastifyPluginAsync<Service> = async (app, { store, now }) => {
  route(app, 'GET /highlight-rule', { permission: everyAccount }, async () => highlightRuleOf(store));

  route(app, 'PUT /highlight-rule', { permission: ['administrator'] }, async (request) => {
    await changeHighlightRule(store, request.body, { actor: actorOf(principalOf(request)), at: now() });
    return request.body;
  });
};
