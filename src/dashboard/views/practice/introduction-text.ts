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
  const statement = highestStatement(framework, aspect);
  return `Dear colleagues at ${asking} and ${asked},

thank you both for agreeing to be put in touch.

${asking} would like to learn more about aspect ${aspect} of the SEND Benchmark and Planning Tool${statement}. ${asked} has kindly offered to share how it works there.

Please arrange between you how and when to talk. If I can help, write to me.

Kind regards
${name}
${area?.name ?? ''}`.trimEnd();
}

/** A ready e-mail that asks a school whether it may be put in touch. It does not say who would like it. */
export function askingText(
  { to, aspect }: ContactRequest,
  framework: Framework,
  { name, area }: Person,
): string {
  return `Dear colleagues at ${to?.name ?? ''},

your school has offered to share how it works on aspect ${aspect} of the SEND Benchmark and Planning Tool${highestStatement(framework, aspect)}. Another school would like to learn from it.

May I put you in touch? A yes or a no in reply to this e-mail is enough. Neither school is told who the other is before you agree.

Kind regards
${name}
${area?.name ?? ''}`.trimEnd();
}

function highestStatement(framework: Framework, aspect: string): string {
  const known = findAspect(framework, aspect);
  const highest = framework.levels.at(-1);
  return known === undefined || highest === undefined
    ? ''
    : ` (${highest.label}: “${statementAt(known, highest.key).text}”)`;
}
