import type { ConsentToRecord, RecordedConsent } from '../../api/resources/consents';
import type { Consent, RatingSummary } from '../../api/resources/rating-summary';
import { noConsent } from '../../assessment/summary/rating-summary';
import { shareableAspects } from '../../assessment/summary/shareable-aspects';
import { levelsOf } from '../../collation/packed-ratings';
import { baseEdition } from '../../framework/edition';
import type { Framework } from '../../framework/framework';
import type { Urn } from '../../framework/identifiers';
import { aspectsOf } from '../../framework/lookup';
import type { FoundCollection } from '../collections/find-collection';
import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';

/**
 * Records what a school has agreed to otherwise than with a summary. It holds from now on, until the school says
 * otherwise with a summary of its own.
 *
 * @throws Problem where the school has sent ratings and one of the aspects is not at the highest level there
 */
export async function recordConsent(
  store: Store,
  { collection, framework }: FoundCollection,
  urn: Urn,
  given: ConsentToRecord,
  by: Actor,
): Promise<RecordedConsent | null> {
  return store.transaction(async (within) => {
    const standing = await within.standings.find(collection.id, urn);
    const levels = standing === null ? null : levelsOf(framework, standing.ratings);
    const aspects = aspectsOf(framework).map(({ id }) => id);
    const may =
      levels === null
        ? aspects
        : shareableAspects(framework, Object.fromEntries(aspects.map((id, at) => [id, levels[at] ?? null])));
    const refused = given.share.find((id) => !may.some((aspect) => aspect === id));
    if (refused !== undefined) {
      const detail = `Aspect ${refused} is not at the highest level, so it cannot be shared with other schools.`;
      throw new Problem('not-shareable', detail, 'share');
    }
    const kept = { ...given, recordedBy: by.actor, recordedAt: by.at.toISOString() };
    await within.recordedConsents.save(collection.id, urn, kept);
    await within.recordedConsents.apply(collection.id, urn, given);
    const { means, givenOn, share, nameInThanks } = given;
    await within.audit.add(by, 'consent.recorded', `school:${urn}`, {
      ...{ collection: collection.id, means, givenOn, share, nameInThanks },
    });
    return within.recordedConsents.find(collection.id, urn);
  });
}

/**
 * The consent that holds with a document, which has no words on it: what the school has said before, for the aspects
 * that are still at the highest level.
 */
export async function consentKept(
  store: Store,
  { school: { urn }, collection, framework: edition, ratings }: RatingSummary,
  frameworks: readonly Framework[],
): Promise<Consent> {
  const said =
    (await store.standings.find(collection, urn)) ??
    (await store.recordedConsents.find(collection, urn)) ??
    noConsent;
  const framework = frameworks.find((one) => one.edition === baseEdition(edition));
  const may: readonly string[] = framework === undefined ? [] : shareableAspects(framework, ratings);
  return { share: said.share.filter((id) => may.includes(id)), nameInThanks: said.nameInThanks };
}

/**
 * After a withdrawal the submission before it counts again, with its own consent; what was recorded since that
 * submission came holds again.
 */
export async function consentAfterWithdrawal(
  store: Store,
  { collection, urn }: { readonly collection: string; readonly urn: Urn },
): Promise<void> {
  const standing = await store.standings.find(collection, urn);
  const recorded = await store.recordedConsents.find(collection, urn);
  if (standing === null || recorded === null || recorded.recordedAt < standing.receivedAt) return;
  await store.recordedConsents.apply(collection, urn, recorded);
}
