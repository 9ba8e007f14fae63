import { relationshipsPart } from './part-name';
import type { Parts } from './parts';
import { readRelationships } from './relationships';

/** The ids under which Word binds controls to a document's own properties, by the type of their relationship. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['{6C3C8BC8-F283-45AE-878A-BAB7291924A1}', 'core-properties'],
  ['{6668398D-A668-4E3E-A5EB-62B293D839F1}', 'extended-properties'],
]);

/** Finds the parts to which controls are bound by their ids, once the first is asked for. */
export function storesOf(parts: Parts, mainPart: string): (id: string) => string | null {
  let custom: ReadonlyMap<string, string> | null = null;
  return (id) => {
    const key = id.toUpperCase();
    const properties = PROPERTIES.get(key);
    const target =
      properties === undefined
        ? (custom ??= customStores(parts, mainPart)).get(key)
        : readRelationships(parts, '').find(({ type }) => type === properties)?.target;
    return target === undefined ? null : parts.read(target);
  };
}

/** The names of the custom parts by the ids that the properties beside them give. */
function customStores(parts: Parts, mainPart: string): Map<string, string> {
  const stores = new Map<string, string>();
  for (const { type, target, external } of readRelationships(parts, mainPart)) {
    if (type !== 'customXml' || external || !parts.has(relationshipsPart(target))) continue;
    const properties = readRelationships(parts, target).find((other) => other.type === 'customXmlProps');
    const id = /itemID\s*=\s*["']([^"']+)["']/.exec((properties && parts.read(properties.target)) ?? '')?.[1];
    if (id !== undefined) stores.set(id.toUpperCase(), target);
  }
  return stores;
}
