import type { ContactRequest } from '../../../api/resources/contact-requests';
import type { Person } from '../../../api/resources/session';
import type { Framework } from '../../../framework/framework';
import { findAspect, statementAt } from '../../../framework/lookup';

/** A ready e-mail that puts two schools in touch. Both have agreed to it. */
export function introductionText(
  { from, to, aspect }: ContactRequest,
  framework: Framework,
  { name, area }: Person,
): string {
  const [asking, asked] = [from?.name ?? '', to?.name ?? ''];
  const known = findAspect(framework, aspect);
  const highest = framework.levels.at(-1);
  const statement =
    known === undefined || highest === undefined
      ? ''
      : ` (${highest.label}: “${statementAt(known, highest.key).text}”)`;
  return `Dear colleagues at ${asking} and ${asked},

thank you both for agreeing to be put in touch.

${asking} would like to learn more about aspect ${aspect} of the SEND Benchmark and Planning Tool${statement}. ${asked} has kindly offered to share how it works there.

Please arrange between you how and when to talk. If I can help, write to me.

Kind regards
${name}
${area?.name ?? ''}`.trimEnd();
}
