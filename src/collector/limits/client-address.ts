/**
 * The address in a text of `X-Forwarded-For`: without the port that some proxies add, without the brackets round an
 * IPv6 address, and an IPv4 address that is written as IPv6 in its own writing. Any other text stays as it is.
 */
export function bareAddress(text: string): string {
  const inBrackets = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
  const beforePort = /^([\d.]+):\d+$/.exec(text)?.[1];
  const address = inBrackets ?? beforePort ?? text;
  return /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
}
