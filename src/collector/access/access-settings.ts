/** What access needs to know of where the collector runs. */
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
  /** What the button says: “Sign in with …”. */
  readonly name: string;
  /** The issuer, such as `https://login.microsoftonline.com/{tenant’s id}/v2.0`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Access on a machine of one's own. */
export const localAccess: AccessSettings = { publicUrl: null, openId: null };
