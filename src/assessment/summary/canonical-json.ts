import type { RatingSummary } from '../../api/resources/rating-summary';

/**
 * A summary as canonical JSON (RFC 8785): no white space, members sorted by the UTF-16 code units of their
 * names, so that the same summary is the same text, and has the same digest, wherever it is written.
 */
export function canonicalJson(summary: RatingSummary): string {
  return written(summary);
}

/** The summary that `canonicalJson` has written. */
export function readCanonicalJson(text: string): RatingSummary {
  return JSON.parse(text) as RatingSummary;
}

/** Written by hand, because an object keeps members such as `10` and `9` in the order of their numbers. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${written(value[name])}`);
  return `{${members.join(',')}}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
