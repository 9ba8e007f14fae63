import type { AspectId, LevelKey } from '../../framework/framework';
import type { AspectAnswer, Assessment } from '../assessment';

/** A best fit that was brought over from an earlier time, until somebody has confirmed it. */
export interface Carried {
  readonly level: LevelKey;
  /** When it was, such as `2026`. */
  readonly from: string;
}

export type CarriedAspects = Readonly<Record<AspectId, Carried | undefined>>;

/**
 * The assessment, in which best fits that were brought over count as not confirmed. Where the document says another
 * level by now, somebody has looked at it, and what it says counts.
 */
export function withUnconfirmed(assessment: Assessment, carried: CarriedAspects): Assessment {
  if (!assessment.aspects.some((answer) => isUnconfirmed(answer, carried))) return assessment;
  return {
    ...assessment,
    aspects: assessment.aspects.map((answer) =>
      isUnconfirmed(answer, carried)
        ? {
            ...answer,
            state: 'unconfirmed',
            rating: null,
            reason: `It was brought over from ${carried[answer.id]?.from ?? 'last time'}.`,
          }
        : answer,
    ),
  };
}

function isUnconfirmed({ id, rating }: AspectAnswer, carried: CarriedAspects): boolean {
  return rating !== null && carried[id]?.level === rating;
}
