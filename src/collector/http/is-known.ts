/**
 * Whether a client has the answer with a tag already, by its `If-None-Match`. A proxy that compresses makes a strong
 * tag weak; for a read they are the same.
 */
export function isKnown(header: string | undefined, tag: string): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  const tags = (header ?? '').split(',').map(bare);
  return tags.includes(bare(tag)) || tags.includes('*');
}
