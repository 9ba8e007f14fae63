// A collector and the identity provider that vouches for its people, in a process of their own: the libraries of
// both are ES modules, which jest does not load from CommonJS. The collector is the built one.
// Usage: node openid-service.mjs DATABASE [ISSUER], with the issuer of a provider that is not there.
import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { URL } from 'node:url';
import { Provider } from 'oidc-provider';
import { buildCollector } from '../../../dist/node/collector/build-collector.js';
import { openStore } from '../../../dist/node/collector/store/store.js';

const [database, otherIssuer] = process.argv.slice(2);

/** What the provider says of its people, by their subject. */
const people = {
  verified: { email: 'Manager@Example.org', email_verified: true },
  impostor: { email: 'manager@example.org', email_verified: true },
  entra: { email: 'county@example.org', xms_edov: 1 },
  unverified: { email: 'county@example.org', email_verified: false },
  unsaid: { email: 'county@example.org' },
  local: { email: 'administrator@example.org', email_verified: true },
  unknown: { email: 'nobody@example.org', email_verified: true },
  renamed: { email: 'new.name@example.org', email_verified: true },
};

const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const client = { clientId: 'send-benchmark', clientSecret: 'a secret between the two' };
const collector = await buildCollector({
  store: await openStore(database),
  access: {
    publicUrl: null,
    openId: { name: 'the county', issuer: otherIssuer ?? issuer, ...client },
  },
});
const address = await collector.listen({ host: '127.0.0.1', port: 0 });

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      redirect_uris: [`${address}/api/v1/session/openid/callback`],
    },
  ],
  pkce: { required: () => true },
  claims: { openid: ['sub'], email: ['email', 'email_verified', 'xms_edov'], profile: [] },
  conformIdTokenClaims: false,
  cookies: { keys: ['for this run'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, ...people[accountId] }),
  }),
  async loadExistingGrant({ oidc }) {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

/** Whoever is named in the header `x-person` signs in without a word; `nobody` refuses. */
async function answer(request, response) {
  if (!new URL(request.url, issuer).pathname.startsWith('/interaction/')) {
    provider.callback()(request, response);
    return;
  }
  const accountId = request.headers['x-person'];
  const result = accountId === 'nobody' ? { error: 'access_denied' } : { login: { accountId } };
  await provider.interactionFinished(request, response, result);
}

process.stdout.write(`${JSON.stringify({ address, issuer })}\n`);
process.on('SIGTERM', async () => {
  await collector.close();
  server.close();
  server.closeAllConnections();
});
