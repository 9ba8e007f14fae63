import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { findRound, type FoundRound } from './find-round';

/**
 * The collection that is asked for; unless one is, that to which schools send now, or else the latest.
 *
 * @throws Problem where there is none
 */
export async function roundAsked(
  service: Pick<Service, 'store' | 'frameworks' | 'now'>,
  asked: string | undefined,
): Promise<FoundRound> {
  if (asked !== undefined) return findRound(service, asked);
  const { collections } = service.store;
  const open = await collections.openAt(service.now());
  const latest = open ?? (await collections.list()).find(({ state }) => state !== 'draft');
  if (latest === undefined) {
    throw new Problem(
      'no-open-collection',
      'There is no collection yet. Ask your DSPL manager when one opens.',
    );
  }
  return findRound(service, latest.id);
}
