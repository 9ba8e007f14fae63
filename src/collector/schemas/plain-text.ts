/**
 * Text of several lines that people write: without control characters, which PostgreSQL and Word documents cannot
 * hold, but for tabs and line ends.
 */
export const plainText = { type: 'string', pattern: '^([^\\p{Cc}]|[\\t\\n\\r])*$' } as const;
