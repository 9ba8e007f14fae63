import type { Framework } from '../framework/framework';
import type { AccessSettings } from './access/access-settings';
import type { Store } from './store/store';

/** What the routes work with. */
export interface Service {
  readonly store: Store;
  /** The frameworks whose summaries are taken. */
  readonly frameworks: readonly Framework[];
  /** The clock. */
  readonly now: () => Date;
  /** Where people reach the collector, and who vouches for them. */
  readonly access: AccessSettings;
}
