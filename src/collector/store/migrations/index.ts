import type { Migration } from 'kysely';
import { firstTables } from './0001-first-tables';
import { theWholeService } from './0002-the-whole-service';
import { eventTimes } from './0003-event-times';

/** Every migration by its name; they run in the order of their numbers, and none changes once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-the-whole-service': theWholeService,
  '0003-event-times': eventTimes,
};
