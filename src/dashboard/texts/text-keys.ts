/** The texts that the manager writes anew for each newsletter. */
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

const partNames: Readonly<Record<NewsletterPart, string>> = {
  title: 'title',
  edition: 'edition',
  opening: 'opening',
  offer: 'offer to put schools in touch',
};

/** The name of a text where its field is not beside it. */
export function textName(key: string): string {
  const [kind, of = '', part = ''] = key.split('/');
  if (kind === 'support') return `Support in outcome ${of}`;
  if (kind === 'newsletter') return `Newsletter ${of}, ${partNames[part as NewsletterPart] ?? part}`;
  return 'Whom to ask';
}
