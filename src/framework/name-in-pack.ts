import type { TSchema } from '@sinclair/typebox';
import { frameworkSchema } from './framework';

/**
 * What a place in a pack is called, such as `the title of outcome 2`, in the words of the schema and, as far as
 * they can be read, of the pack itself.
 *
 * @param path a JSON pointer, such as `/outcomes/1/title`; '' for the pack as a whole
 */
export function nameInPack(path: string, pack: unknown): string {
  let schema: TSchema | undefined = frameworkSchema;
  let value = pack;
  let names: readonly string[] = [];
  for (const step of path.split('/').slice(1).map(unescaped)) {
    const isEntry = schema?.type === 'array' || schema?.patternProperties !== undefined;
    const label = isEntry && schema?.type !== 'array' ? levelLabel(step, pack) : null;
    schema = schemaAt(schema, step);
    value = fieldOf(value, step);
    const noun = schema?.title ?? `field “${step}”`;
    if (label !== null) names = [`the ${label} ${noun}`, ...names.slice(1)];
    else if (isEntry) names = [`${noun} ${entryName(value, Number(step))}`, ...names.slice(1)];
    else names = [`the ${noun}`, ...names];
    // An aspect's id says its outcome too.
    if (typeof fieldOf(value, 'id') === 'string') names = names.slice(0, 1);
  }
  return names.join(' of ') || 'the framework';
}

function schemaAt(schema: TSchema | undefined, step: string): TSchema | undefined {
  const [record] = Object.values<TSchema>(schema?.patternProperties ?? {});
  const found: TSchema | undefined = schema?.properties?.[step] ?? schema?.items ?? record;
  // Of what may be null: the schema of what it is otherwise.
  return found?.anyOf?.[0]?.type === 'object' ? found?.anyOf[0] : found;
}

/** By the name that the entry of a list gives itself, or else by its position from 1. */
function entryName(entry: unknown, index: number): string {
  const number = fieldOf(entry, 'number') ?? fieldOf(entry, 'id');
  if (typeof number === 'number' || typeof number === 'string') return String(number);
  const label = fieldOf(entry, 'label') ?? fieldOf(entry, 'role') ?? fieldOf(entry, 'strand');
  return typeof label === 'string' && label.trim() !== '' ? `“${label}”` : String(index + 1);
}

/** What the pack calls the level with a key; the key itself where it is none. */
function levelLabel(key: string, pack: unknown): string {
  const levels = fieldOf(pack, 'levels');
  const level: unknown = Array.isArray(levels)
    ? levels.find((one) => fieldOf(one, 'key') === key)
    : undefined;
  const label = fieldOf(level, 'label');
  return typeof label === 'string' ? label : `“${key}”`;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
