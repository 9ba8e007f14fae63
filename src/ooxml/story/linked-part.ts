import type { Parts } from '../packaging/parts';
import { readRelationships } from '../packaging/relationships';
import type { Relationship } from '../packaging/relationships';

/** The XML of a part, with what it refers to by the ids of its relationships. */
export interface LinkedPart {
  readonly xml: string;
  /**
   * @returns null for an id that the part does not have, or whose part the package leaves out
   * @throws {UnreadableDocument} for a part that cannot be unpacked
   */
  linked(id: string): Linked | null;
}

/** What a relationship leads to. */
export type Linked =
  /** The address of a link. */
  | { readonly kind: 'address'; readonly address: string }
  /** Another part with XML, such as a header; `type` is the last segment of the relationship's type. */
  | { readonly kind: 'xml'; readonly type: string; readonly part: LinkedPart }
  /** A picture or anything else that is not XML, by what tells its bytes from others. */
  | { readonly kind: 'bytes'; readonly fingerprint: string };

/** A part of a package; what it refers to is read when it is asked for. */
export function linkedPart(parts: Parts, name: string, xml: string): LinkedPart {
  let relationships: readonly Relationship[] | null = null;
  return {
    xml,
    linked(id) {
      relationships ??= readRelationships(parts, name);
      const found = relationships.find((relationship) => relationship.id === id);
      if (found === undefined) return null;
      return found.external ? { kind: 'address', address: found.target } : linkedTo(parts, found);
    },
  };
}

function linkedTo(parts: Parts, { type, target }: Relationship): Linked | null {
  if (!/xml$/i.test(parts.contentType(target) ?? '')) {
    const fingerprint = parts.fingerprint(target);
    return fingerprint === null ? null : { kind: 'bytes', fingerprint };
  }
  const xml = parts.read(target);
  return xml === null ? null : { kind: 'xml', type, part: linkedPart(parts, target, xml) };
}
