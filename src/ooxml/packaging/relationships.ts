import { parseXml } from '../xml/parse-xml';
import { relationshipsPart, resolveTarget } from './part-name';
import type { Parts } from './parts';

/** A relationship to another part of the package, or to something outside it. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI, the same for Transitional and Strict: `officeDocument`, `styles`. */
  readonly type: string;
  /** Name of the part, without leading slash; an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, or of the package itself for an empty name; none where it has none. */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const xml = parts.read(relationshipsPart(source));
  const relationships: Relationship[] = [];
  if (xml === null) return relationships;
  parseXml(xml, {
    open({ name, attributes }) {
      if (name !== 'rel:Relationship') return;
      const { Id: id = '', Target: written = '' } = attributes;
      const type = attributes.Type?.split('/').at(-1) ?? '';
      const external = attributes.TargetMode === 'External';
      const target = external ? written : resolveTarget(source, written);
      relationships.push({ id, type, target, external });
    },
  });
  return relationships;
}
