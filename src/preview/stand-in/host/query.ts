import type { HostObject } from '../model/host-object';
import { member } from './members';
import type { Json, QueryInfo } from './protocol';
import { WordError } from './word-error';

/** What is wanted of an object: names of members, and what is wanted of those; nothing said: everything. */
type Wanted = Map<string, Wanted>;

/** Adds to what is answered about an object its id, and its reference where it gets one. */
type Identify = (object: HostObject) => Record<string, Json>;

/** Answers a `load`: the properties asked for, in the spelling of the client's replies. */
export function query(object: HostObject, info: QueryInfo, identify: Identify): Json {
  const wanted: Wanted = new Map();
  for (const path of info.Select ?? []) want(wanted, path);
  for (const path of info.Expand ?? []) want(wanted, `${path}/*`);
  if (!object.items) return answer(object, wanted, identify);
  const first = info.Skip ?? 0;
  const items = object.items().slice(first, info.Top === undefined ? undefined : first + info.Top);
  return { ...identify(object), _Items: items.map((item) => answer(item, wanted, identify)) };
}

function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const name of path.split('/').filter((each) => each !== 'items')) {
    const next = level.get(name) ?? new Map();
    level.set(name, next);
    level = next;
  }
}

function answer(object: HostObject, wanted: Wanted, identify: Identify): Json {
  if (!object.exists()) throw new WordError('ItemNotFound');
  const values: Record<string, Json> = { ...identify(object) };
  const { scalars } = object.members();
  const all = wanted.size === 0 || wanted.has('*');
  for (const [name, scalar] of Object.entries(scalars)) {
    if (all || wanted.has(camel(name))) values[name] = scalar.get();
  }
  for (const [name, inner] of wanted) {
    if (name === '*' || name === 'isNullObject' || name.startsWith('_') || pascal(name) in scalars) continue;
    const part = member(object, pascal(name));
    values[pascal(name)] = part && partOf(part, inner, identify);
  }
  return values;
}

function partOf(part: HostObject, wanted: Wanted, identify: Identify): Json {
  if (!part.items) return answer(part, wanted, () => ({}));
  return { _Items: part.items().map((item) => answer(item, wanted, identify)) };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
