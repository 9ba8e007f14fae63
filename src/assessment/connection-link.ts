/** The content of a school's connection link. */
export interface ConnectionLink {
  /** Scheme and host of the collector, such as `https://collector.example`; nothing after it. */
  readonly origin: string;
  /** The school's key: 43 characters of base64url. */
  readonly key: string;
}

/**
 * The link by which a school connects its pane, such as
 * `https://collector.example/connect#collector=https%3A%2F%2Fcollector.example&key=…`. The part behind the
 * hash sign stays with the browser, so that no server's log ever has the key. The origin stands there once
 * more, so that any pasted part of the link names its collector.
 */
export function connectionLink({ origin, key }: ConnectionLink): string {
  return `${origin}/connect#${new URLSearchParams({ collector: origin, key }).toString()}`;
}

/**
 * Reads a connection link as somebody pastes it: the whole link, or only the part behind the hash sign.
 * Null where it is none. Whether the origin is the reader's own is for the reader to check.
 */
export function readConnectionLink(text: string): ConnectionLink | null {
  const pasted = text.trim();
  const fields = new URLSearchParams(pasted.slice(pasted.indexOf('#') + 1));
  const origin = fields.get('collector') ?? '';
  const key = fields.get('key') ?? '';
  return isOrigin(origin) && /^[\w-]{43}$/.test(key) ? { origin, key } : null;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
