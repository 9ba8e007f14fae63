import type { RatingSummary } from '../api/resources/rating-summary';
import { shareableAspects } from '../assessment/summary/shareable-aspects';
import { noConsent, summarySchema } from '../assessment/summary/rating-summary';
import { draftEdition } from '../framework/edition';
import type { Framework } from '../framework/framework';
import type { CollectionId, SubmissionId } from '../framework/identifiers';
import { aspectsOf, hasDraft } from '../framework/lookup';
import type { InventedSchool } from './invented-schools';
import type { Random } from './random';

/** The fields of a summary that are not left to chance. */
export interface Inventing {
  readonly school: InventedSchool;
  readonly collection: CollectionId;
  readonly supersedes: SubmissionId | null;
  readonly completedOn: string;
  readonly ratings: Readonly<Record<string, string | null>>;
}

/** A rating summary that a school might have sent: some leave out the checklist or who took part. */
export function inventedSummary(framework: Framework, random: Random, inventing: Inventing): RatingSummary {
  const { school, collection, supersedes, completedOn, ratings } = inventing;
  const drafts = aspectsOf(framework).some(hasDraft);
  return {
    schema: summarySchema,
    submission: random.uuid(),
    supersedes,
    framework: drafts && random.chance(0.5) ? draftEdition(framework.edition) : framework.edition,
    collection,
    school: { urn: school.urn, name: school.name },
    completedOn,
    ratings,
    ...(random.chance(0.8) && { statutory: checklist(framework, random) }),
    ...(random.chance(0.85) && { involved: people(framework, random) }),
    ...noConsent,
    share: shareableAspects(framework, ratings).filter(() => random.chance(0.3)),
    nameInThanks: random.chance(0.85),
  };
}

function checklist({ statutory }: Framework, random: Random): NonNullable<RatingSummary['statutory']> {
  return Object.fromEntries(
    statutory.items.map(({ number }) => {
      const answered = random.chance(0.95);
      return [String(number), answered ? (random.chance(0.92) ? 'yes' : 'no') : null];
    }),
  );
}

/** The first groups are the head teacher and the SENCO, of whom there is hardly ever more than one. */
function people({ involvement }: Framework, random: Random): NonNullable<RatingSummary['involved']> {
  return Object.fromEntries(
    involvement.groups.map(({ key, rows }, place) => [
      key,
      random.whole(place < 2 ? 1 : 0, Math.min(rows, 3)),
    ]),
  );
}
