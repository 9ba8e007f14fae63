/** What a PUBLIC_URL is worth: an origin that Office can load the add-in from, or what is wrong with it. */
export type PublicAddress =
  { readonly kind: 'origin'; readonly origin: string } | { readonly kind: 'unusable'; readonly why: string };

/** Host and port alone: user names, paths, queries and the characters that could end an attribute have no place. */
const hostAndPort = /^[a-z0-9]+([.-]+[a-z0-9]+)*(:\d{1,5})?\/?$/i;

/** Reads the address under which schools reach the server, as it stands in the setting PUBLIC_URL. */
export function readPublicAddress(setting: string): PublicAddress {
  const text = setting.trim();
  const scheme = /^https:\/\//i.exec(text)?.[0];
  if (scheme === undefined) {
    return unusable('it must begin with https://, because Word loads add-ins over https only');
  }
  if (!hostAndPort.test(text.slice(scheme.length)) || !URL.canParse(text)) {
    return unusable('it must be a server name alone, with a port if need be, and no path behind it');
  }
  return { kind: 'origin', origin: new URL(text).origin };
}

function unusable(why: string): PublicAddress {
  return { kind: 'unusable', why };
}
