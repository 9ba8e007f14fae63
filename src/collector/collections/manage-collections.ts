import type { CollectionState } from '../../api/resources/collections';
import { baseEdition } from '../../framework/edition';
import type { Framework } from '../../framework/framework';
import type { CollectionId } from '../../framework/identifiers';
import { Problem } from '../problems/problem';
import type { Actor, AuditEntry } from '../store/access/audit';
import type { Collection } from '../store/collections/collections';
import type { Store } from '../store/store';

/** The name, edition and dates of a collection. */
export type CollectionPlan = Pick<Collection, 'name' | 'framework' | 'opensAt' | 'closesAt'>;

/** The states that may follow a state. Once a collection is published, its figures stand. */
const nextStates: Readonly<Record<CollectionState, readonly CollectionState[]>> = {
  draft: ['open'],
  open: ['closed'],
  closed: ['open', 'published'],
  published: [],
};

/** Why a collection in this state cannot change to the state that was asked for. */
const refusals: Readonly<Record<CollectionState, string>> = {
  draft: 'is a draft: it can only be opened',
  open: 'is open: it can only be closed, and published after that',
  closed: 'is closed: it can only be opened again, or published',
  published: 'is published, so it stays as it is',
};

/**
 * Adds a collection as a draft.
 *
 * @throws Problem where its id is taken, its edition is not known or it would close before it opens
 */
export async function addCollection(
  store: Store,
  frameworks: readonly Framework[],
  id: CollectionId,
  plan: CollectionPlan,
  by: Actor,
): Promise<Collection> {
  const collection = { id, ...sound(plan, frameworks), state: 'draft', publishedAt: null } as const;
  return store.transaction(async (inside) => {
    if ((await inside.collections.find(id)) !== null) {
      throw new Problem('collection-exists', `There is a collection “${id}” already.`, 'id');
    }
    await inside.collections.save(collection);
    await inside.audit.add(by, 'collection.added', subjectOf(id), { ...plan });
    return collection;
  });
}

/**
 * Changes the name, edition or dates of a collection. Its edition changes only while it is a draft, because schools'
 * summaries keep theirs.
 *
 * @throws Problem where it is not there, is published, or would not be sound
 */
export async function changeCollection(
  store: Store,
  frameworks: readonly Framework[],
  id: CollectionId,
  changes: Partial<CollectionPlan>,
  by: Actor,
): Promise<Collection> {
  return store.transaction(async (inside) => {
    const now = await requireCollection(inside, id);
    if (now.state === 'published') throw refused(now);
    const next = { ...now, ...sound({ ...now, ...changes }, frameworks) };
    if (next.framework !== now.framework && now.state !== 'draft') {
      const detail = `${now.name} is no draft any more, so its edition stays.`;
      throw new Problem('collection-state', detail, 'framework');
    }
    await inside.collections.save(next);
    await inside.audit.add(by, 'collection.changed', subjectOf(id), { ...changes });
    return next;
  });
}

/**
 * Opens, closes, opens again or publishes a collection. In the state that it has already it stays as it is.
 *
 * @throws Problem where it is not there, or cannot go over into that state
 */
export async function moveCollection(
  store: Store,
  id: CollectionId,
  state: CollectionState,
  by: Actor,
): Promise<Collection> {
  return store.transaction(async (inside) => {
    const now = await requireCollection(inside, id);
    if (now.state === state) return now;
    if (!nextStates[now.state].includes(state)) throw refused(now);
    const next = { ...now, state, publishedAt: state === 'published' ? by.at : null };
    await inside.collections.save(next);
    if (state === 'published') await inside.collections.keepPlaces(id);
    const reopened = now.state === 'closed' && state === 'open';
    await inside.audit.add(by, reopened ? 'collection.reopened' : actions[state], subjectOf(id));
    return next;
  });
}

const actions: Readonly<Record<CollectionState, AuditEntry['action']>> = {
  draft: 'collection.drafted',
  open: 'collection.opened',
  closed: 'collection.closed',
  published: 'collection.published',
};

function sound<Plan extends CollectionPlan>(plan: Plan, frameworks: readonly Framework[]): Plan {
  const framework = baseEdition(plan.framework);
  if (!frameworks.some(({ edition }) => edition === framework)) {
    throw new Problem('invalid-field', `The edition “${plan.framework}” is not known here.`, 'framework');
  }
  if (plan.closesAt <= plan.opensAt) {
    throw new Problem('invalid-field', 'A collection closes after it opens.', 'closesAt');
  }
  return { ...plan, framework };
}

/** @throws Problem `not-found` */
export async function requireCollection(store: Store, id: CollectionId): Promise<Collection> {
  const collection = await store.collections.find(id);
  if (collection === null) throw new Problem('not-found', 'There is no such collection.');
  return collection;
}

function refused({ name, state }: Collection): Problem {
  return new Problem('collection-state', `${name} ${refusals[state]}.`, 'state');
}

function subjectOf(id: CollectionId): string {
  return `collection:${id}`;
}
