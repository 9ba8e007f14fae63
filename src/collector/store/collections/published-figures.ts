import { createHash } from 'node:crypto';
import {
  type Release,
  type ReleasedFigures,
  type ReleaseMemory,
  withoutSchool,
} from '../../../collation/release';
import type { CollectionId, Urn } from '../../../framework/identifiers';
import { inBatches } from '../engines/batches';
import { Repository } from '../engines/repository';
import type { GroupParticipation } from '../submissions/standings';

/** A release, the moment that it is of, and who took part at that moment. */
export interface MadeRelease extends Release {
  /** In ISO 8601; of a release from before moments were kept it is the day. */
  readonly madeAt: string;
  /** Empty in a release from before it was kept. */
  readonly participation: readonly GroupParticipation[];
  /** Whether it was made after publication. It is then the last one. */
  readonly isFinal: boolean;
}

/** Figures as they were released: a release never changes. */
export class PublishedFiguresRepository extends Repository {
  /** The newest release of a county's figures, with the memory for the next; null before the first. */
  async newest(collection: CollectionId, county: string): Promise<MadeRelease | null> {
    const row = await this.database
      .selectFrom('published_figures')
      .selectAll()
      .where('collection', '=', collection)
      .where('population', '=', memoryOf(county))
      .orderBy('publishedOn', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { memory, populations, participation = [], isFinal = false } = JSON.parse(row.figures) as Kept;
    const rows = await this.database
      .selectFrom('published_figures')
      .select(['population', 'figures'])
      .where('collection', '=', collection)
      .where('publishedOn', '=', row.publishedOn)
      .execute();
    const texts = new Map(rows.map(({ population, figures }) => [population, figures]));
    const figures = new Map(
      populations.map((name) => [name, JSON.parse(texts.get(name) ?? '') as ReleasedFigures]),
    );
    return { madeAt: row.publishedOn, memory, figures, participation, isFinal };
  }

  /** The moment of a county's newest release, and a digest of what it was made of; null before the first. */
  async newestMark(
    collection: CollectionId,
    county: string,
  ): Promise<{ readonly publishedOn: string; readonly madeOf: string } | null> {
    const row = await this.database
      .selectFrom('published_figures')
      .select(['publishedOn', 'madeOf'])
      .where('collection', '=', collection)
      .where('population', '=', memoryOf(county))
      .orderBy('publishedOn', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? null;
  }

  /**
   * Keeps a release. Its memory takes the place of that of the release before. To be called in a transaction.
   *
   * @returns false where there is another release since `earlier` was read, which stays, or where the release remembers a school
   *   whose data were deleted while it was made
   */
  async keep(
    collection: CollectionId,
    county: string,
    release: MadeRelease,
    earlier: Pick<MadeRelease, 'madeAt'> | null,
  ): Promise<boolean> {
    const { madeAt, memory, figures, participation, isFinal } = release;
    const newest = await this.newestMark(collection, county);
    if (newest?.publishedOn !== earlier?.madeAt) return false;
    if (!(await this.hasSentStill(collection, memory))) return false;
    const madeOf = digestOf(memory);
    const rowOf = (population: string, content: Kept | ReleasedFigures) => ({
      collection,
      population,
      publishedOn: madeAt,
      figures: JSON.stringify(content),
      madeOf,
    });
    const { numInsertedOrUpdatedRows } = await this.database
      .insertInto('published_figures')
      .values(rowOf(memoryOf(county), { memory, populations: [...figures.keys()], participation, isFinal }))
      .onConflict((conflict) => conflict.columns(['collection', 'population', 'publishedOn']).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return false;
    const rows = [...figures].map(([name, figure]) => rowOf(name, figure));
    for (const batch of inBatches(rows, batchSize)) {
      await this.database.insertInto('published_figures').values(batch).execute();
    }
    await this.database
      .deleteFrom('published_figures')
      .where('collection', '=', collection)
      .where('population', '=', memoryOf(county))
      .where('publishedOn', '<', madeAt)
      .execute();
    return true;
  }

  /**
   * Takes a school out of the memory of releases. Figures that are released stay. Answers with how many of its
   * submissions were remembered, and how many of others are. To be called in a transaction.
   */
  async forgetSchool(urn: Urn): Promise<{ readonly deleted: number; readonly left: number }> {
    const rows = await this.database
      .selectFrom('published_figures')
      .select(['collection', 'population', 'publishedOn', 'figures'])
      .where('population', 'like', `${memoryOf('')}%`)
      .execute();
    const counts = { deleted: 0, left: 0 };
    for (const { collection, population, publishedOn, figures } of rows) {
      const kept = JSON.parse(figures) as Kept;
      const memory = withoutSchool(kept.memory, urn);
      counts.left += memory.standings.length;
      const deleted = kept.memory.standings.length - memory.standings.length;
      if (deleted === 0) continue;
      counts.deleted += deleted;
      await this.database
        .updateTable('published_figures')
        .set({ figures: JSON.stringify({ ...kept, memory } satisfies Kept), madeOf: digestOf(memory) })
        .where('collection', '=', collection)
        .where('population', '=', population)
        .where('publishedOn', '=', publishedOn)
        .execute();
    }
    return counts;
  }

  /** Whether every school of a memory still has submissions, withdrawn or not: otherwise its data were deleted. */
  private async hasSentStill(collection: CollectionId, { standings }: ReleaseMemory): Promise<boolean> {
    const rows = await this.database
      .selectFrom('submissions')
      .select('urn')
      .distinct()
      .where('collection', '=', collection)
      .execute();
    const senders = new Set(rows.map(({ urn }) => urn));
    return standings.every(({ urn }) => senders.has(urn));
  }
}

/** Five values each. */
const batchSize = 500;

/** The content of the row with a release's memory. */
interface Kept {
  readonly memory: ReleaseMemory;
  /** The names of the populations that the release has figures for. */
  readonly populations: readonly string[];
  readonly participation?: readonly GroupParticipation[];
  readonly isFinal?: boolean;
}

function memoryOf(county: string): string {
  return `memory:${county}`;
}

function digestOf({ standings }: ReleaseMemory): string {
  const submissions = standings.filter(({ until }) => until === null).map(({ submission }) => submission);
  return createHash('sha256').update(submissions.sort().join('\n')).digest('hex');
}
