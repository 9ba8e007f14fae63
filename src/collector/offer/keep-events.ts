import { randomUUID } from 'node:crypto';
import type { EventPlan } from '../../api/resources/area-offer';
import type { Framework } from '../../framework/framework';
import { Problem } from '../problems/problem';
import type { Actor, AuditEntry } from '../store/access/audit';
import type { AreaEvent } from '../store/offer/area-events';
import type { Store } from '../store/store';
import { hasOutcome } from './has-outcome';
import { requireSafeLinks } from './require-safe-links';

/**
 * Adds an event, and so announces it: the area's schools see it from then on.
 *
 * @throws Problem where its outcome is not there, or a link is not safe
 */
export async function addEvent(
  store: Store,
  frameworks: readonly Framework[],
  area: string,
  plan: EventPlan,
  by: Actor,
): Promise<AreaEvent> {
  requireSound(plan, frameworks);
  const times = { movedAt: null, movedFrom: null, createdAt: by.at.toISOString(), changedAt: null };
  const event = { id: randomUUID(), area, ...plan, ...times };
  await store.transaction(async (inside) => {
    await inside.areaEvents.save(event);
    await note(inside, event, 'area-event.added', by);
  });
  return event;
}

/**
 * Changes an event. One that gets another day is marked as moved, because schools know the old one.
 *
 * @throws Problem where it is not there, its outcome is not, or a link is not safe
 */
export async function changeEvent(
  store: Store,
  frameworks: readonly Framework[],
  { area, id }: Pick<AreaEvent, 'area' | 'id'>,
  plan: EventPlan,
  by: Actor,
): Promise<AreaEvent> {
  requireSound(plan, frameworks);
  return store.transaction(async (inside) => {
    const before = await requireEvent(inside, area, id);
    const at = by.at.toISOString();
    const isMoved = before.startsOn !== plan.startsOn;
    const event = {
      ...before,
      ...plan,
      ...(isMoved && { movedAt: at, movedFrom: before.startsOn }),
      changedAt: saysTheSame(before, plan) ? before.changedAt : at,
    };
    await inside.areaEvents.save(event);
    await note(inside, event, 'area-event.changed', by);
    return event;
  });
}

/** @throws Problem where it is not there */
export async function removeEvent(
  store: Store,
  { area, id }: Pick<AreaEvent, 'area' | 'id'>,
  by: Actor,
): Promise<void> {
  await store.transaction(async (inside) => {
    const event = await requireEvent(inside, area, id);
    await inside.areaEvents.remove(id);
    await note(inside, event, 'area-event.removed', by);
  });
}

async function requireEvent(store: Store, area: string, id: string): Promise<AreaEvent> {
  const event = await store.areaEvents.find(area, id);
  if (event === null) throw new Problem('not-found', 'There is nothing at this address.');
  return event;
}

function requireSound({ title, detail, outcome }: EventPlan, frameworks: readonly Framework[]): void {
  requireSafeLinks(title, 'title');
  requireSafeLinks(detail, 'detail');
  if (outcome !== null && !hasOutcome(frameworks, outcome)) {
    throw new Problem('invalid-field', `There is no outcome ${outcome}.`, 'outcome');
  }
}

function saysTheSame(before: EventPlan, plan: EventPlan): boolean {
  return (['title', 'startsOn', 'detail', 'outcome'] as const).every((part) => before[part] === plan[part]);
}

async function note(store: Store, event: AreaEvent, action: AuditEntry['action'], by: Actor): Promise<void> {
  const { id, area, startsOn } = event;
  await store.audit.add(by, action, `area-event:${id}`, { area, startsOn });
}
