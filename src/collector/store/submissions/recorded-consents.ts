import type { Consent } from '../../../api/resources/rating-summary';
import type { RecordedConsent } from '../../../api/resources/consents';
import type { CollectionId, Urn } from '../../../framework/identifiers';
import { Repository } from '../engines/repository';
import { consentIn, consentRow } from './counted';

/** A consent to keep; `recordedBy` is the account's id. */
export type ConsentToKeep = RecordedConsent;

/** Consents that managers have recorded, the newest of each school in a collection. */
export class RecordedConsentRepository extends Repository {
  /** The account's name stands in `recordedBy`, or its id where there is no such account any more. */
  async find(collection: CollectionId, urn: Urn): Promise<RecordedConsent | null> {
    const row = await this.database
      .selectFrom('recorded_consents')
      .leftJoin('accounts', 'accounts.id', 'recordedBy')
      .select(['share', 'nameInThanks', 'means', 'givenOn', 'recordedAt', 'recordedBy', 'accounts.name'])
      .where('collection', '=', collection)
      .where('urn', '=', urn)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { means, givenOn, recordedAt, recordedBy, name } = row;
    return { ...consentIn(row), means, givenOn, recordedAt, recordedBy: name ?? recordedBy };
  }

  /** Keeps a consent in the place of any before it. */
  async save(collection: CollectionId, urn: Urn, consent: ConsentToKeep): Promise<void> {
    const { means, givenOn, recordedAt, recordedBy } = consent;
    const row = { ...consentRow(consent), means, givenOn, recordedAt, recordedBy };
    await this.database
      .insertInto('recorded_consents')
      .values({ collection, urn, ...row })
      .onConflict((conflict) => conflict.columns(['collection', 'urn']).doUpdateSet(row))
      .execute();
  }

  /** Lets a consent hold for a school's submission that counts; without one nothing is changed. */
  async apply(collection: CollectionId, urn: Urn, consent: Consent): Promise<void> {
    await this.database
      .updateTable('standings')
      .set(consentRow(consent))
      .where('collection', '=', collection)
      .where('urn', '=', urn)
      .execute();
  }
}
