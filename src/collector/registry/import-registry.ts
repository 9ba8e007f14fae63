import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';
import type { ChangeKind } from './change';
import { type ImportPlan, planImport, type RegistryFiles } from './plan-import';

/** What an import is asked to do with its files. */
export interface ImportOptions {
  /** The number of the local authority whose schools are taken; null for all of them. */
  readonly localAuthority: string | null;
}

/** Who confirms an import, and what it was that was previewed. */
export interface Confirmation extends Actor {
  /** The digest of the plan that was previewed. */
  readonly digest: string;
}

/** What the files would change, without changing anything. */
export async function previewImport(
  store: Store,
  files: RegistryFiles,
  { localAuthority }: ImportOptions,
): Promise<ImportPlan> {
  return planImport(files, await store.schools.list(), localAuthority);
}

/**
 * Writes what was previewed, whole or not at all.
 *
 * @param onWritten is told how many schools have been written so far
 * @throws Problem `registry-changed` where the files would change something else by now
 */
export async function confirmImport(
  store: Store,
  files: RegistryFiles,
  options: ImportOptions,
  { digest, ...by }: Confirmation,
  onWritten?: (written: number) => void,
): Promise<ImportPlan> {
  return store.transaction(async (inside) => {
    const plan = await previewImport(inside, files, options);
    if (plan.digest !== digest) {
      throw new Problem(
        'registry-changed',
        'This is not what was previewed: the file or the registry has changed since. Preview it again.',
      );
    }
    if (plan.writes.length === 0) return plan;
    await inside.schools.saveAll(plan.writes, onWritten);
    await inside.audit.add(
      by,
      'registry.imported',
      options.localAuthority === null ? 'registry' : `local-authority:${options.localAuthority}`,
      { digest, ...countsOf(plan) },
    );
    return plan;
  });
}

/** How many changes of each kind a plan holds; kinds without one are left out. */
export function countsOf({ changes }: Pick<ImportPlan, 'changes'>): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
