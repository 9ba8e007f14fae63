import { parseXml } from '../xml/parse-xml';

/** What a control shows of a part beside the document (`w:dataBinding`). */
export interface DataBinding {
  /** Which part: `w:storeItemID`. */
  readonly store: string;
  /** The element or attribute in it, such as `/ns0:form[1]/ns0:school[1]`. */
  readonly path: string;
}

interface Step {
  readonly name: string;
  /** 1 for the first of that name. */
  readonly position: number;
}

const STEP = /^(?:[^:/@[\]]+:)?([^:/@[\]]+)(?:\[(\d+)\])?$/;

/**
 * The text of the element or attribute at a path of plain steps, the only paths that Word writes. Names are
 * compared without their prefixes. Null where the path leads nowhere, or is of another kind.
 *
 * @throws {UnreadableDocument} for XML that cannot be parsed
 */
export function boundText(xml: string, path: string): string | null {
  const parts = path.split('/').slice(1);
  const attribute = parts.at(-1)?.startsWith('@') === true ? localName(parts.pop()?.slice(1) ?? '') : null;
  const steps = parts.map(stepOf);
  const wanted = steps.filter((step) => step !== null);
  if (wanted.length === 0 || wanted.length < steps.length) return null;
  let depth = 0;
  let matched = 0;
  let text: string | null = null;
  const seen: Map<string, number>[] = [new Map()];
  parseXml(xml, {
    open({ name, attributes }) {
      const own = localName(name);
      const position = (seen[depth]?.get(own) ?? 0) + 1;
      seen[depth]?.set(own, position);
      const step = wanted[depth];
      if (matched === depth && step?.name === own && step.position === position) {
        matched += 1;
        if (matched === wanted.length) {
          const given = Object.entries(attributes).find(([key]) => localName(key) === attribute)?.[1];
          text = attribute === null ? '' : (given ?? null);
        }
      }
      depth += 1;
      seen[depth] = new Map();
    },
    close() {
      depth -= 1;
      if (matched > depth) matched = depth;
    },
    text(piece) {
      if (attribute === null && matched === wanted.length && depth >= matched) text = (text ?? '') + piece;
    },
  });
  return text;
}

function stepOf(written: string): Step | null {
  const match = STEP.exec(written.trim());
  return match?.[1] === undefined ? null : { name: match[1], position: Number(match[2] ?? 1) };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
