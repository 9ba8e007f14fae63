import type { CarriedAspects } from '../../../assessment/last-time/unconfirmed';
import type { AspectId } from '../../../framework/framework';
import { parsedFields } from '../../../ui/state/parsed-fields';
import type { StateContext } from '../action-context';
import { answered, refusalOf } from '../document/written-text';

/** Keeps what was brought over and is not confirmed yet with the document, because somebody else may go on with it. */
export async function keepCarried(
  { store, port, announce }: StateContext,
  carried: CarriedAspects,
): Promise<void> {
  store.set({ carried });
  const refusal = refusalOf(await answered(port.keepSetting('send.carried', JSON.stringify(carried))));
  if (refusal !== null) announce(refusal);
}

/** Somebody has looked at what was brought over of an aspect. */
export async function confirmCarried(context: StateContext, aspect: AspectId): Promise<void> {
  const { [aspect]: confirmed, ...carried } = context.store.get().carried;
  if (confirmed !== undefined) await keepCarried(context, carried);
}

/** The brought-over aspects that the document's settings name; none where the settings are not understood. */
export function readCarried(text: string | null): CarriedAspects {
  const carried = Object.entries(parsedFields(text) ?? {});
  return Object.fromEntries(carried.filter(([, value]) => isCarried(value))) as CarriedAspects;
}

function isCarried(value: unknown): boolean {
  const { level, from }: Partial<Record<'level' | 'from', unknown>> = value ?? {};
  return typeof level === 'string' && typeof from === 'string';
}
