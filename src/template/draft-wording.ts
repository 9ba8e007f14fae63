import type { Framework } from '../framework/framework';

/** The label under a statement in draft. */
export const draftLabel = 'Draft wording';

/** The sentences that explain the draft label; null for a framework without drafts. */
export function draftNotice(framework: Framework): string | null {
  const statements = framework.outcomes
    .flatMap((outcome) => outcome.aspects)
    .flatMap((aspect) => framework.levels.map((level) => aspect.statements[level.key]));
  const drafts = statements.filter((statement) => statement?.draft).length;
  if (drafts === 0) return null;
  return (
    `${drafts} of the ${statements.length} statements are marked “${draftLabel}”: ` +
    'the published wording was not available, so they were written for this document and have not been ' +
    'agreed by the authority. If your school holds the agreed wording, use that instead.'
  );
}
