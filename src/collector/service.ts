import type { Framework } from '../framework/framework';
import type { AccessSettings } from './access/access-settings';
import type { Store } from './store/store';

/** The store, the frameworks, the clock and the access settings: everything that a route works with. */
export interface Service {
  readonly store: Store;
  /** The frameworks whose summaries are taken. */
  readonly frameworks: readonly Framework[];
  /** The clock. */
  readonly now: () => Date;
  /** The public address and the identity provider. */
  readonly access: AccessSettings;
}
