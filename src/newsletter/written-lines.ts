import type { Line } from './contents';

/** A web or e-mail address within a line, without the full stop or bracket that ends a sentence after it. */
const address = /https:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”]|(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+/i;
/** Signs that people put between words and the address that belongs to them. */
const joint = /[\s:–-]*[(<[]?\s*$/;
const closing = /^\s*[)>\]]/;

/**
 * The lines of a manager's text. The first address in a line makes it a link. An address behind words becomes their
 * link and is not printed. An address by itself, or with words after it, stays as it is.
 */
export function writtenLines(text: string | null): readonly Line[] {
  return (text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(writtenLine);
}

function writtenLine(line: string): Line {
  const found = address.exec(line);
  if (found === null) return { text: line, href: null };
  const [whole] = found;
  const href = whole.includes('://') || /^mailto:/i.test(whole) ? whole : `mailto:${whole}`;
  const before = line.slice(0, found.index).replace(joint, '');
  const after = line.slice(found.index + whole.length).replace(closing, '');
  const isBehindWords = before !== '' && /^[\s.]*$/.test(after) && whole.includes('://');
  return { text: isBehindWords ? before : line.replace(/\bmailto:/i, ''), href };
}
