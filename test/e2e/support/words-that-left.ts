import type { Request } from 'playwright-core';

/** The requests of a page that carry any of these words, in address, headers or body. */
export function requestsWith(
  words: readonly string[],
  { requests }: { readonly requests: readonly Request[] },
): string[] {
  return requests
    .filter((request) => {
      const address = decodeURIComponent(request.url());
      const headers = JSON.stringify(request.headers());
      const body = request.postDataBuffer()?.toString() ?? '';
      return words.some((word) => [address, headers, body].some((text) => text.includes(word)));
    })
    .map((request) => `${request.method()} ${request.url()}`);
}
