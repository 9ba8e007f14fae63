import type { Configuration, IDToken } from 'openid-client';
import type { Identity } from '../store/access/accounts';
import type { OpenIdSettings } from './access-settings';
import type { Account } from '../store/access/accounts';
import type { Store } from '../store/store';

/** A sign-in that has begun. Only its own browser and the identity provider know these values. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The person for whom the identity provider vouches. */
export interface Vouched {
  readonly identity: Identity;
  /** In small letters; null where the provider does not say that it is verified. */
  readonly verifiedEmail: string | null;
}

/** Signing in with an OpenID Connect provider: authorisation code with PKCE, state and nonce. */
export class OpenIdSignIn {
  private discovered: Promise<Configuration> | undefined;

  constructor(private readonly settings: OpenIdSettings) {}

  /**
   * Begins a sign-in. Answers with the address for the browser, and with the values to keep for its return.
   *
   * @throws where the provider does not answer, or not as the standard says
   */
  async begin(redirectUri: string): Promise<{ readonly address: string; readonly pending: PendingSignIn }> {
    const client = await library();
    const pending: PendingSignIn = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, pending };
  }

  /**
   * Ends a sign-in with the address at which the browser came back.
   *
   * @throws where the provider refused, or the answer is not the one to what this browser began
   */
  async finish(address: URL, { state, nonce, verifier }: PendingSignIn): Promise<Vouched> {
    const client = await library();
    const tokens = await client.authorizationCodeGrant(await this.configuration(), address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('The identity provider sent no ID token.');
    return {
      identity: { issuer: claims.iss, subject: claims.sub },
      verifiedEmail: verifiedEmailOf(claims),
    };
  }

  /** The provider is asked once, and again where it did not answer. */
  private configuration(): Promise<Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }

  private async discover(): Promise<Configuration> {
    const client = await library();
    const issuer = new URL(this.settings.issuer);
    const isOnThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
    return client.discovery(
      issuer,
      this.settings.clientId,
      this.settings.clientSecret,
      undefined,
      isOnThisMachine ? { execute: [client.allowInsecureRequests] } : {},
    );
  }
}

/** The library is an ES module, and is needed only where there is an identity provider. */
function library() {
  return import('openid-client');
}

/**
 * Microsoft Entra ID says that an address is verified in `xms_edov`, an optional claim that an administrator
 * adds; without it anybody who runs a directory can claim any address:
 * https://learn.microsoft.com/entra/identity-platform/optional-claims-reference
 */
function verifiedEmailOf(claims: IDToken): string | null {
  const { email, email_verified, xms_edov } = claims;
  const isVerified = email_verified === true || [true, 1, '1', 'true'].some((yes) => yes === xms_edov);
  return typeof email === 'string' && isVerified ? email.trim().toLowerCase() : null;
}

/**
 * The account of somebody for whom the identity provider vouches: the one bound to that identity, or else one
 * that an administrator has made for the verified e-mail address and nobody has used yet, which is bound now.
 * From then on the address may change. Null where there is none, or it is closed.
 */
export function accountOfIdentity(store: Store, vouched: Vouched, now: Date): Promise<Account | null> {
  return store.transaction(async (transaction) => {
    const { accounts, audit } = transaction;
    const bound = await accounts.findByIdentity(vouched.identity);
    if (bound !== null) return bound.isDisabled ? null : bound;
    if (vouched.verifiedEmail === null) return null;
    const made = await accounts.findByEmail(vouched.verifiedEmail);
    if (made === null || made.isDisabled || !(await accounts.bind(made.id, vouched.identity))) return null;
    await audit.add({ at: now, actor: made.id }, 'account.bound', made.id);
    return { ...made, identity: vouched.identity };
  });
}
