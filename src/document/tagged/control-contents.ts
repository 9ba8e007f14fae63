import { parseXml } from '../../ooxml/xml/parse-xml';

/**
 * What stands in a control besides plain text in plain paragraphs. `tracked`: insertions and deletions, and
 * nothing else. `rich`: anything that Word would drop, or keep in its own way, when the text is replaced.
 */
export type Contents = 'plain' | 'tracked' | 'rich';

/** All that plain text consists of (ISO/IEC 29500-1, 17.3), with marks that carry nothing a person wrote. */
const plainElements = new Set([
  'w:sdtContent',
  'w:p',
  'w:r',
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:sym',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);
/** Elements that hold properties; of what is in them, only revisions count. */
const properties = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr']);
const revisions = new Set([
  'w:ins',
  'w:del',
  'w:delText',
  'w:moveFrom',
  'w:moveTo',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:rPrChange',
  'w:pPrChange',
]);

/** Stands for the whole body among the tags: Word may give a control's contents without the control. */
export const wholeBody = '';

/** A control, or the body, that is open while the part is read. */
interface Open {
  readonly depth: number;
  tag: string | null;
  contents: Contents;
}

/**
 * What each tagged control of a main part holds, by its tag; the richest where several have one tag.
 *
 * @throws {UnreadableDocument} for XML that cannot be parsed
 */
export function contentsOfControls(main: string): ReadonlyMap<string, Contents> {
  const found = new Map<string, Contents>();
  const controls: Open[] = [];
  let depth = 0;
  let propertiesAt = Infinity;
  const note = (contents: Contents, of: readonly Open[]) => {
    for (const control of of) control.contents = richer(control.contents, contents);
  };
  parseXml(main, {
    open({ name, attributes }) {
      depth += 1;
      const inner = controls.at(-1);
      if (name === 'w:body') controls.push({ depth, tag: wholeBody, contents: 'plain' });
      else if (name === 'w:sdt') {
        note('rich', controls);
        controls.push({ depth, tag: null, contents: 'plain' });
      } else if (inner === undefined) return;
      else if (name === 'w:tag' && propertiesAt === inner.depth + 1) inner.tag = attributes['w:val'] ?? null;
      else if (revisions.has(name)) note('tracked', controls);
      else if (properties.has(name)) propertiesAt = Math.min(propertiesAt, depth);
      else if (depth < propertiesAt && !plainElements.has(name)) note('rich', controls);
    },
    close(name) {
      if (depth === propertiesAt) propertiesAt = Infinity;
      if (name === 'w:sdt' || name === 'w:body') {
        const { tag, contents } = controls.pop() ?? { tag: null, contents: 'plain' };
        if (tag !== null) found.set(tag, richer(found.get(tag) ?? 'plain', contents));
      }
      depth -= 1;
    },
  });
  return found;
}

const order: readonly Contents[] = ['plain', 'tracked', 'rich'];

function richer(one: Contents, other: Contents): Contents {
  return order.indexOf(one) < order.indexOf(other) ? other : one;
}
