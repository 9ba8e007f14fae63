import type { Framework } from '../../framework/framework';
import { bulletPattern } from '../../ooxml/glyphs';
import { normalise, tidy } from './words';
import { longest } from '../thresholds';

/** Texts with which Word and people show where to write: "Click or tap to enter a date.", "[School name]". */
const promptToWrite =
  /^(?:(?:please )?(?:click|tap)(?: here)?(?: or (?:tap|click))?(?: here)? to (?:enter|add|type|choose|insert)\b.*|choose an item\.?|(?:please )?(?:type|enter|insert|write|add) (?:(?:your |the |school )?(?:text|name|names|date|details|evidence|comments?|school name|urn)) ?(?:here)?\.?|\[[^\]]*\]|<[^>]*>|x{3,}|tbc here)$/i;

/** Bullets, dashes, dots, blanks to write on and white space: what a field holds when nothing is written. */
const filler = new RegExp(`${bulletPattern}|[\\s_.…,:;|\\u2010-\\u2015\\u2212\\-~>›»]`, 'g');

const known = new WeakMap<Framework, ReadonlySet<string>>();

/** The framework's placeholders in normal form. */
function placeholdersOf(framework: Framework): ReadonlySet<string> {
  let placeholders = known.get(framework);
  if (placeholders === undefined) {
    placeholders = new Set(framework.placeholders.map(normalise));
    known.set(framework, placeholders);
  }
  return placeholders;
}

/** True for text that says nothing: only bullets, dashes, dots and white space. */
export function isFiller(text: string): boolean {
  return tidy(text).replace(filler, '') === '';
}

/** True for a number, a letter or a label with nothing behind it: "1.", "a)", "Impact:", "By whom: ____". */
export function isLabel(text: string): boolean {
  return emptyLabel.test(text.trim());
}

const emptyLabel = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]+|[^:.!?\d]{1,60}:)\s*[_.…–-]*$/i;

/** True for a text that stands where a person should write. */
export function isPlaceholder(framework: Framework, text: string): boolean {
  if (text.length > longest.placeholder) return false;
  const said = normalise(text);
  if (said === '') return isFiller(text);
  return placeholdersOf(framework).has(said) || promptToWrite.test(tidy(text));
}

/** A field's text without placeholders; null where nothing else is left. */
export function written(framework: Framework, text: string): string | null {
  if (text === '') return null;
  const left = text
    .split('\n')
    .map((line) => withoutPlaceholder(framework, line))
    .filter((line) => !isPlaceholder(framework, line))
    .join('\n')
    .trim();
  return left === '' ? null : left;
}

/** Drops a placeholder that was left standing before or behind what was written. */
function withoutPlaceholder(framework: Framework, line: string): string {
  let left = line;
  for (const placeholder of framework.placeholders) left = left.replace(placeholder, ' ');
  return left === line ? line : left.trim();
}
