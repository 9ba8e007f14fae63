import { manifestFor } from './manifest-for-origin';

/** What the server answers at `/manifest.xml`. */
export interface ManifestAnswer {
  /** 200 with a manifest; 404 with a page for people, so that no program takes the page for a manifest. */
  readonly status: 200 | 404;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The manifest on the server's own address, or a page that says which setting is missing and whom to ask.
 *
 * @param publicUrl the setting PUBLIC_URL, null where it is not set; never a request's Host header, which
 * whoever sends the request may choose
 * @param manifest the committed `manifest.xml`
 * @param version of the program, such as `1.4.0`
 */
export function answerManifest(publicUrl: string | null, manifest: string, version: string): ManifestAnswer {
  if (publicUrl === null || publicUrl.trim() === '') return page('it is not set');
  const address = readPublicAddress(publicUrl);
  if (address.kind === 'unusable') return page(address.why);
  return {
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    body: manifestFor(manifest, address.origin, version),
  };
}

/** Takes no word from the setting itself: what stands in it may be a slip that nobody should read here. */
function page(why: string): ManifestAnswer {
  const body = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>SEND Benchmark: the manifest is not ready yet</title>
    <link rel="stylesheet" href="/static-page.css" />
  </head>
  <body>
    <h1>The manifest is not ready yet</h1>
    <p>
      Word loads the SEND Benchmark add-in with a file called a manifest. This server cannot make it before it
      knows the address under which schools reach it.
    </p>
    <h2>If you work in a school</h2>
    <p>There is nothing for you to do here. Ask whoever gave you this address, or your DSPL manager.</p>
    <h2>If you look after this server</h2>
    <p>The setting <code>PUBLIC_URL</code> cannot be used: ${why}.</p>
    <p>
      Set it to the server's own https address, such as <code>PUBLIC_URL=https://send.example.org</code>, start
      the server again, and reload this page.
    </p>
  </body>
</html>
`;
  return { status: 404, contentType: 'text/html; charset=utf-8', body };
}

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
