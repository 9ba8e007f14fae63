import type { Argument, HostObject } from '../model/host-object';
import { WordError } from './word-error';

const orNull = 'OrNullObject';

/**
 * The object that a property leads to. The twin `…OrNullObject` of a property that finds nothing gives null.
 *
 * @throws WordError when the object has no such property.
 */
export function member(object: HostObject, name: string): HostObject | null {
  const { objects } = object.members();
  return orNothing(name, (base) => {
    const property = objects[base];
    if (!property)
      throw new WordError('NotImplemented', `${object.className}.${name} is not in the stand-in.`);
    return property();
  });
}

/** The result of a method, in the same way. */
export function call(object: HostObject, name: string, args: readonly Argument[]): unknown {
  const { methods } = object.members();
  return orNothing(name, (base) => {
    const method = methods[base];
    if (!method) throw new WordError('NotImplemented', `${object.className}.${name} is not in the stand-in.`);
    return method(...args);
  });
}

/** The item of a collection that has an id. @throws WordError when there is none. */
export function itemWith(collection: HostObject, id: Argument): HostObject {
  const items = collection.items?.() ?? [];
  const item = items.find((each) => Object.values(each.identity).some((value) => value === id));
  if (!item) throw new WordError('ItemNotFound');
  return item;
}

function orNothing<T>(name: string, find: (base: string) => T): T | null {
  if (!name.endsWith(orNull)) return find(name);
  try {
    return find(name.slice(0, -orNull.length));
  } catch (error) {
    if (error instanceof WordError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}
