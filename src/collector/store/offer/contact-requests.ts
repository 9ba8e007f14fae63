import type { ContactRequestState } from '../../../api/resources/contact-requests';
import type { CollectionId, Urn } from '../../../framework/identifiers';
import type { ContactRequestRow } from '../tables';
import { Repository } from '../engines/repository';

/** A school's wish to be put in touch with another about an aspect. */
export interface ContactRequest {
  readonly id: string;
  readonly collection: CollectionId;
  readonly aspect: string;
  /** The school that asks. */
  readonly from: { readonly urn: Urn; readonly name: string; readonly area: string | null };
  /** The school that is asked; null until the manager has chosen one. */
  readonly to: { readonly urn: Urn; readonly name: string } | null;
  readonly state: ContactRequestState;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A part of a list, the newest first: so many, after the one where the last part ended. */
export interface ContactRequestPage {
  readonly limit: number;
  readonly after: { readonly createdAt: string; readonly id: string } | null;
}

/** A step from one of some states to another. */
export interface ContactRequestStep {
  readonly from: readonly ContactRequestState[];
  readonly to: ContactRequestState;
  readonly at: Date;
  /** The school that is asked from now on; the one that was, unless given. */
  readonly toSchool?: Urn;
}

/** Those in which something may still come of it. */
const pendingStates = ['asked', 'offered', 'agreed', 'declined'] as const;

export class ContactRequestRepository extends Repository {
  async add(request: {
    readonly id: string;
    readonly collection: CollectionId;
    readonly aspect: string;
    readonly fromSchool: Urn;
    readonly at: Date;
  }): Promise<void> {
    const { id, collection, aspect, fromSchool, at } = request;
    const moment = at.toISOString();
    const who = { fromSchool, toSchool: null, state: 'asked' } as const;
    await this.database
      .insertInto('contact_requests')
      .values({ id, collection, aspect, ...who, createdAt: moment, changedAt: moment })
      .execute();
  }

  async find(id: string): Promise<ContactRequest | null> {
    const row = await this.select().where('contact_requests.id', '=', id).executeTakeFirst();
    return row === undefined ? null : requestOf(row);
  }

  /** Whether a school waits to be put in touch about an aspect already. */
  async isPending(collection: CollectionId, aspect: string, fromSchool: Urn): Promise<boolean> {
    const row = await this.database
      .selectFrom('contact_requests')
      .select('id')
      .where('collection', '=', collection)
      .where('aspect', '=', aspect)
      .where('fromSchool', '=', fromSchool)
      .where('state', 'in', pendingStates)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** The requests that schools of an area have made. */
  async ofArea(area: string, page: ContactRequestPage): Promise<ContactRequest[]> {
    const query = this.page(page).where('asking.area', '=', area);
    return (await query.execute()).map(requestOf);
  }

  /** The requests that a school has made or is asked by. */
  async ofSchool(urn: Urn, page: ContactRequestPage): Promise<ContactRequest[]> {
    const query = this.page(page).where(({ eb, or }) =>
      or([eb('fromSchool', '=', urn), eb('toSchool', '=', urn)]),
    );
    return (await query.execute()).map(requestOf);
  }

  /** Takes a step unless somebody else has taken another; answers whether it was taken. */
  async change(id: string, { from, to, at, toSchool }: ContactRequestStep): Promise<boolean> {
    const { numUpdatedRows } = await this.database
      .updateTable('contact_requests')
      .set({ state: to, changedAt: at.toISOString() })
      .$if(toSchool !== undefined, (query) => query.set({ toSchool: toSchool ?? null }))
      .where('id', '=', id)
      .where('state', 'in', from)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  private page({ limit, after }: ContactRequestPage) {
    const query = this.select().orderBy('createdAt', 'desc').orderBy('contact_requests.id').limit(limit);
    if (after === null) return query;
    return query.where(({ and, eb, or }) =>
      or([
        eb('createdAt', '<', after.createdAt),
        and([eb('createdAt', '=', after.createdAt), eb('contact_requests.id', '>', after.id)]),
      ]),
    );
  }

  private select() {
    return this.database
      .selectFrom('contact_requests')
      .innerJoin('schools as asking', 'asking.urn', 'fromSchool')
      .leftJoin('schools as asked', 'asked.urn', 'toSchool')
      .selectAll('contact_requests')
      .select(['asking.name as askingName', 'asking.area as askingArea', 'asked.name as askedName']);
  }
}

type JoinedRow = ContactRequestRow & {
  readonly askingName: string;
  readonly askingArea: string | null;
  readonly askedName: string | null;
};

function requestOf(row: JoinedRow): ContactRequest {
  const { fromSchool, toSchool, askingName, askingArea, askedName, ...same } = row;
  return {
    ...same,
    from: { urn: fromSchool, name: askingName, area: askingArea },
    to: toSchool === null ? null : { urn: toSchool, name: askedName ?? '' },
  };
}
