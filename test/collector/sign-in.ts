import type { InjectOptions } from 'fastify';
import type { Role } from '../../src/api/resources/session';
import { openSession } from '../../src/collector/access/session';
import type { Store } from '../../src/collector/store/store';
import { duringCollection } from './build-collector';

/** The headers with which the collector's own page asks, for somebody who has signed in. */
export async function signedIn(
  store: Store,
  role: Role,
  area: string | null = null,
): Promise<NonNullable<InjectOptions['headers']>> {
  const id = area === null ? role : `${role}-${area}`;
  await store.accounts.add({
    id,
    email: `${id}@county.example`,
    name: id,
    role,
    area,
    passwordHash: null,
    identity: null,
    createdAt: duringCollection,
  });
  const secret = await openSession(store, id, duringCollection);
  return {
    cookie: `send-session=${secret}`,
    origin: 'http://localhost',
    host: 'localhost',
    'x-send-benchmark': '1',
  };
}
