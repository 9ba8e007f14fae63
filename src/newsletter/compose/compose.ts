import type { Block } from '../blocks';
import type { Newsletter } from '../contents';
import { contact, dates, howMade, offer, thanks } from './closing';
import { about, masthead, opening, participation } from './opening';
import { outcome } from './outcome';
import { howToRead, overview } from './overview';

/** Lays a newsletter out. A part that is not known has no block. Every text is clean, and every link is safe. */
export function compose(newsletter: Newsletter): readonly Block[] {
  return [
    ...masthead(newsletter),
    ...opening(newsletter),
    ...participation(newsletter),
    ...about(newsletter),
    ...overview(newsletter),
    ...howToRead(newsletter),
    ...newsletter.outcomes.flatMap((report) => outcome(newsletter, report)),
    ...offer(newsletter),
    ...dates(newsletter),
    ...thanks(newsletter),
    ...contact(newsletter),
    ...howMade(newsletter),
  ];
}
