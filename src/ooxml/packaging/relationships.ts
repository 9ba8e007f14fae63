import { parseXml } from '../xml';
import { relationshipsPart, resolveTarget } from './part-name';
import type { Parts } from './parts';

/** A relationship to another part of the package. */
export interface Relationship {
  /** The last segment of the type's URI, the same for Transitional and Strict: `officeDocument`, `styles`. */
  readonly type: string;
  /** Name of the part, without leading slash. */
  readonly target: string;
}

/** The relationships of a part, or of the package itself for an empty name; none where it has none. */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const xml = parts.read(relationshipsPart(source));
  const relationships: Relationship[] = [];
  if (xml === null) return relationships;
  parseXml(xml, {
    open({ name, attributes }) {
      if (name !== 'rel:Relationship' || attributes.TargetMode === 'External') return;
      const type = attributes.Type?.split('/').at(-1) ?? '';
      relationships.push({ type, target: resolveTarget(source, attributes.Target ?? '') });
    },
  });
  return relationships;
}
