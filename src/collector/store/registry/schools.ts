import type { Urn } from '../../../framework/identifiers';
import { inBatches } from '../engines/batches';
import type { SchoolRow } from '../tables';
import { Repository } from '../engines/repository';

/** A school of the registry. A field that nobody knows is null. */
export type School = Readonly<SchoolRow>;

/** Which schools; every school unless it says otherwise. */
export interface SchoolFilter {
  readonly area?: string;
  readonly status?: School['status'];
  readonly phase?: string;
}

/** A part of a list in the order of the URNs: so many schools after one. */
export interface SchoolPage {
  readonly after: Urn | null;
  readonly limit: number;
}

/** Schools of one statement: eleven values each, and SQLite takes 32,766. */
const batchSize = 500;

export class SchoolRepository extends Repository {
  /** The phases and the types of the open schools that are in an area, each in the order of their letters. */
  async groups(): Promise<{ phases: string[]; types: string[] }> {
    const rows = await this.database
      .selectFrom('schools')
      .select(['phase', 'type'])
      .distinct()
      .where('area', 'is not', null)
      .where('status', '=', 'open')
      .execute();
    const sorted = (values: readonly (string | null)[]) =>
      [...new Set(values.filter((value) => value !== null))].sort();
    return { phases: sorted(rows.map(({ phase }) => phase)), types: sorted(rows.map(({ type }) => type)) };
  }

  /** Adds a school of which only the name is known, or renames the one with its URN. */
  async save({ urn, name }: Pick<School, 'urn' | 'name'>): Promise<void> {
    await this.database
      .insertInto('schools')
      .values({ ...unknownSchool, urn, name })
      .onConflict((conflict) => conflict.column('urn').doUpdateSet({ name }))
      .execute();
  }

  /**
   * Adds schools, or brings those with their URNs to what is given, except for the contact's address, which is
   * the manager's.
   *
   * @param onWritten is told how many have been written so far
   */
  async saveAll(schools: readonly School[], onWritten?: (written: number) => void): Promise<void> {
    let written = 0;
    for (const batch of inBatches(schools, batchSize)) {
      await this.database
        .insertInto('schools')
        .values(batch)
        .onConflict((conflict) =>
          conflict.column('urn').doUpdateSet(({ ref }) => ({
            name: ref('excluded.name'),
            phase: ref('excluded.phase'),
            type: ref('excluded.type'),
            area: ref('excluded.area'),
            status: ref('excluded.status'),
            closedOn: ref('excluded.closedOn'),
            successor: ref('excluded.successor'),
            localAuthority: ref('excluded.localAuthority'),
            address: ref('excluded.address'),
          })),
        )
        .execute();
      written += batch.length;
      onWritten?.(written);
    }
  }

  async find(urn: Urn): Promise<School | null> {
    const row = await this.database
      .selectFrom('schools')
      .selectAll()
      .where('urn', '=', urn)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Schools in the order of their URNs; all of them unless a page is asked for. */
  async list(filter: SchoolFilter = {}, page?: SchoolPage): Promise<School[]> {
    const { area, status, phase } = filter;
    let query = this.database.selectFrom('schools').selectAll().orderBy('urn');
    if (area !== undefined) query = query.where('area', '=', area);
    if (status !== undefined) query = query.where('status', '=', status);
    if (phase !== undefined) query = query.where('phase', '=', phase);
    if (page !== undefined) query = query.limit(page.limit);
    if (page !== undefined && page.after !== null) query = query.where('urn', '>', page.after);
    return query.execute();
  }

  /** Notes whom to write to at a school, or that nobody knows. The school must be there. */
  async setContact(urn: Urn, contactEmail: string | null): Promise<void> {
    await this.database.updateTable('schools').set({ contactEmail }).where('urn', '=', urn).execute();
  }

  /** Puts a school into an area, or into none. Both must be there. */
  async setArea(urn: Urn, area: string | null): Promise<void> {
    await this.database.updateTable('schools').set({ area }).where('urn', '=', urn).execute();
  }
}

/** A school of which nothing is known. */
export const unknownSchool = {
  phase: null,
  type: null,
  area: null,
  status: 'open',
  closedOn: null,
  successor: null,
  localAuthority: null,
  address: null,
  contactEmail: null,
} as const;
