import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { everyAccount } from '../access/permission';
import { actorOf, principalOf } from '../access/principal';
import { changeHighlightRule } from '../figures/change-highlight-rule';
import { highlightRuleOf } from '../figures/highlight-rule-of';
import { highlightRule } from '../schemas/highlight-rule';
import type { Service } from '../service';

/** The thresholds of strengths and needs, the same for every area. */
export const highlightRuleRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, now }) => {
  app.get(
    '/highlight-rule',
    { config: { permission: everyAccount }, schema: { response: { 200: highlightRule } } },
    async () => highlightRuleOf(store),
  );

  app.put(
    '/highlight-rule',
    {
      config: { permission: ['administrator'] },
      schema: { body: highlightRule, response: { 200: highlightRule } },
    },
    async (request) => {
      await changeHighlightRule(store, request.body, { actor: actorOf(principalOf(request)), at: now() });
      return request.body;
    },
  );
};
