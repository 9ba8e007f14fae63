import type { Consent, RatingSummary } from '../../api/resources/rating-summary';
import { aspectsOf } from '../../framework/lookup';
import { urnOf } from '../../framework/identifiers';
import type { Assessment } from '../assessment';
import { involvedCounts } from './involved-counts';
import { shareableAspects } from './shareable-aspects';

/** The version of the rating summary that is written here. */
export const summarySchema: RatingSummary['schema'] = 'rating-summary/1';

/** The details of a submission that an assessment does not hold: its numbers, its day, and the school's consent. */
export interface Sending
  extends Pick<RatingSummary, 'submission' | 'supersedes' | 'collection' | 'completedOn'>, Consent {
  readonly include: { readonly statutory: boolean; readonly involved: boolean };
}

/** The consent of a school that nobody has asked. */
export const noConsent: Consent = { share: [], nameInThanks: false };

/** Thrown where a summary could not say whose it is. `message` is a sentence for the school. */
export class SchoolNotKnown extends Error {
  override readonly name = 'SchoolNotKnown';

  constructor(
    readonly missing: 'name' | 'urn',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The rating summary of an assessment. Of `share`, what is not at the highest level is left out, so that a
 * rating changed after the school ticked it is never shared.
 *
 * @throws SchoolNotKnown where the school's name or a URN of six digits is missing
 */
export function summarise(
  assessment: Assessment,
  { submission, supersedes, collection, completedOn, include, share, ...consent }: Sending,
): RatingSummary {
  const { framework, edition, aspects, statutory } = assessment;
  const answers = new Map(aspects.map((answer) => [answer.id, answer]));
  const ratings = Object.fromEntries(
    aspectsOf(framework).map(({ id }) => [id, answers.get(id)?.rating ?? null]),
  );
  const shareable = shareableAspects(framework, ratings);
  return {
    schema: summarySchema,
    submission,
    supersedes,
    framework: edition,
    collection,
    school: schoolOf(assessment),
    completedOn,
    ratings,
    ...(include.statutory && { statutory: statutoryAnswers(framework.statutory.items, statutory) }),
    ...(include.involved && { involved: involvedCounts(assessment) }),
    share: shareable.filter((id) => share.includes(id)),
    ...consent,
  };
}

function schoolOf({ school }: Assessment): RatingSummary['school'] {
  const { name } = school;
  const urn = urnOf(school.urn ?? '');
  if (name === null) throw new SchoolNotKnown('name', 'The school’s name is missing.');
  if (urn === null) {
    throw new SchoolNotKnown('urn', 'The school’s URN, a number of six digits, is missing.');
  }
  return { urn, name };
}

function statutoryAnswers(
  items: Assessment['framework']['statutory']['items'],
  answers: Assessment['statutory'],
): NonNullable<RatingSummary['statutory']> {
  return Object.fromEntries(
    items.map(({ number }) => {
      const answer = answers.find((candidate) => candidate.number === number)?.answer ?? null;
      return [String(number), answer === 'both' ? null : answer];
    }),
  );
}
