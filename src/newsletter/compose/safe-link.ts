const safeProtocols = ['http:', 'https:', 'mailto:'];

/** The address as it may stand in a document; null where it is no web page and no e-mail address. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return safeProtocols.includes(protocol) ? href : null;
}
