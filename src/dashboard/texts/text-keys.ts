/** What the manager writes for each newsletter anew. */
export type NewsletterPart = 'title' | 'edition' | 'opening' | 'offer';

/** The key of a part of a collection's newsletter. */
export function newsletterKey(collection: string, part: NewsletterPart): string {
  return `newsletter/${collection}/${part}`;
}

/** The key of how the area supports schools in an outcome. */
export function supportKey(outcome: number): string {
  return `support/${outcome}`;
}

/** The key of whom schools ask. */
export const contactKey = 'contact';
