/** The settings of access: the public address and the identity provider. */
export interface AccessSettings {
  /**
   * The https address under which people reach the collector. Null on a machine of one's own, where only that
   * machine's browser is answered.
   */
  readonly publicUrl: string | null;
  /** The identity provider that vouches for managers and county staff; null where there is none. */
  readonly openId: OpenIdSettings | null;
}

/** An OpenID Connect provider, and how it knows the collector. */
export interface OpenIdSettings {
  /** The name on the button “Sign in with …”. */
  readonly name: string;
  /** The issuer, such as `https://login.microsoftonline.com/{tenant’s id}/v2.0`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Access on a machine of one's own. */
export const localAccess: AccessSettings = { publicUrl: null, openId: null };
