import type { CollectionState } from '../../../api/resources/collections';
import type { CollectionId } from '../../../framework/identifiers';
import { takingAt } from '../../../intake/taking';
import { Batcher } from '../engines/batcher';
import type { CollectionRow } from '../tables';
import { Repository } from '../engines/repository';

/** One round of collecting. */
export interface Collection {
  /** Such as `2026-27`. */
  readonly id: CollectionId;
  readonly name: string;
  /** The framework's edition, without `-draft`. */
  readonly framework: string;
  readonly opensAt: Date;
  /** From this moment on a summary is late. */
  readonly closesAt: Date;
  readonly state: CollectionState;
  /** Null until it is published. */
  readonly publishedAt: Date | null;
}

/** The usual state of a collection: open between its two moments. */
const unlessSaid = { state: 'open', publishedAt: null } as const;

/** A collection to save. Without a state it is open. */
export type CollectionToSave = Omit<Collection, keyof typeof unlessSaid> &
  Partial<Pick<Collection, keyof typeof unlessSaid>>;

export class CollectionRepository extends Repository {
  private readonly asked = new Batcher<string, Collection | null>((ids) => this.findAll(ids));

  /** Adds a collection, or changes the one with its id. */
  async save(collection: CollectionToSave): Promise<void> {
    const row = rowOf({ ...unlessSaid, ...collection });
    await this.database
      .insertInto('collections')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }

  /**
   * The collection to which a school sends at a moment: one that is open, the latest opened where there are
   * several; else the latest opened of those that still take late summaries. Null for none.
   */
  async openAt(moment: Date): Promise<Collection | null> {
    const rows = await this.database
      .selectFrom('collections')
      .selectAll()
      .where('opensAt', '<=', moment.toISOString())
      .where('state', 'in', ['open', 'closed'])
      .orderBy('opensAt', 'desc')
      .orderBy('id')
      .execute();
    const taking = rows.map(collectionOf);
    return taking.find((collection) => takingAt(collection, moment) === 'open') ?? taking[0] ?? null;
  }

  find(id: CollectionId): Promise<Collection | null> {
    return this.asked.ask(id);
  }

  /**
   * Keeps where the schools of a collection are, so that its figures stay as they are when a school moves. To be
   * called in the transaction that publishes the collection.
   */
  async keepPlaces(id: CollectionId): Promise<void> {
    await this.database
      .insertInto('published_places')
      .columns(['collection', 'urn', 'area', 'phase', 'type'])
      .expression(({ selectFrom, val }) =>
        selectFrom('schools')
          .leftJoin('standings', (join) =>
            join.onRef('standings.urn', '=', 'schools.urn').on('standings.collection', '=', id),
          )
          .where(({ eb, or }) => or([eb('schools.status', '=', 'open'), eb('standings.urn', 'is not', null)]))
          .select([val(id).as('collection'), 'schools.urn', 'schools.area', 'schools.phase', 'schools.type']),
      )
      .execute();
  }

  private async findAll(ids: readonly string[]): Promise<(Collection | null)[]> {
    const rows = await this.database
      .selectFrom('collections')
      .selectAll()
      .where('id', 'in', [...new Set(ids)])
      .execute();
    const found = new Map(rows.map((row) => [row.id, collectionOf(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** Every collection, the latest opened first. */
  async list(): Promise<Collection[]> {
    const rows = await this.database
      .selectFrom('collections')
      .selectAll()
      .orderBy('opensAt', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(collectionOf);
  }
}

function rowOf({ opensAt, closesAt, publishedAt, ...same }: Collection): CollectionRow {
  return {
    ...same,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}

function collectionOf({ opensAt, closesAt, publishedAt, ...same }: CollectionRow): Collection {
  return {
    ...same,
    opensAt: new Date(opensAt),
    closesAt: new Date(closesAt),
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
  };
}
