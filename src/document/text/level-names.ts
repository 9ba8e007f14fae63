import type { Framework, Level, LevelKey } from '../../framework/framework';
import { wordsOf } from './words';
import { longest } from '../thresholds';

/**
 * The level that a column heading names, misspelt or shortened too ("EMERGING", "Exemplory practice", "Exp.").
 * Null where it names none or several.
 */
export function levelOfHeading(framework: Framework, text: string): LevelKey | null {
  if (!mayNameLevel(framework, text)) return null;
  const words = wordsOf(text.length > longest.levelHeading ? firstWord(text) : text);
  if (words.length === 0) return null;
  const named = namedLevels(framework, words);
  if (named.length > 0) return named.length === 1 ? (named[0]?.key ?? null) : null;
  const first = words[0] ?? '';
  const short = framework.levels.filter((level) => first.length >= 2 && startsLabel(level, first));
  return text.length <= longest.levelHeading && words.length === 1 && short.length === 1
    ? (short[0]?.key ?? null)
    : null;
}

/** Quick to rule out: a long text can only be a heading if it begins as a level's name does. */
export function mayNameLevel(framework: Framework, text: string): boolean {
  if (text.length <= longest.levelHeading) return initials(framework).test(text);
  return text.length <= longest.explainedLevel && beginsLikeALevel(framework, text);
}

const initialsOf = new WeakMap<Framework, RegExp>();

/** Matches the initial of any level's name at the beginning of a word. */
function initials(framework: Framework): RegExp {
  let pattern = initialsOf.get(framework);
  if (pattern === undefined) {
    const letters = framework.levels.map(({ label }) => label.charAt(0)).join('');
    pattern = new RegExp(`\\b[${letters}]`, 'i');
    initialsOf.set(framework, pattern);
  }
  return pattern;
}

/** True where a text begins with the initial of a level's name. */
function beginsLikeALevel(framework: Framework, text: string): boolean {
  const initial = text.trimStart().charAt(0).toLowerCase();
  return framework.levels.some((level) => level.label.charAt(0).toLowerCase() === initial);
}

/**
 * The levels that short names stand for when they are seen together, as "Em", "Exp" and "Ex" are: a name that
 * fits several levels takes the one that no other name needs. Empty unless every level has one name.
 */
export function levelsOfNames(framework: Framework, names: readonly string[]): ReadonlyMap<string, LevelKey> {
  const open = new Map<string, readonly LevelKey[]>();
  for (const name of names) {
    const [word, ...others] = wordsOf(name);
    if (word === undefined || word.length < 2 || others.length > 0) continue;
    const named = levelOfHeading(framework, name);
    const fitting = framework.levels.filter((level) => startsLabel(level, word)).map(({ key }) => key);
    if (named !== null || fitting.length > 0) open.set(name, named === null ? fitting : [named]);
  }
  const found = new Map<string, LevelKey>();
  const settled = () => [...open].find(([, levels]) => levels.length === 1);
  for (let next = settled(); next !== undefined; next = settled()) {
    const [name, [level]] = next;
    if (level === undefined) break;
    open.delete(name);
    found.set(name, level);
    for (const [other, levels] of open)
      open.set(
        other,
        levels.filter((key) => key !== level),
      );
  }
  return open.size === 0 && found.size === framework.levels.length ? found : new Map();
}

/** A level's name that begins a text, set off from what follows: "Expected: High quality …". */
export function levelAtStart(
  framework: Framework,
  text: string,
): { readonly level: LevelKey; readonly length: number } | null {
  if (!beginsLikeALevel(framework, text)) return null;
  const match = /^\s*([a-z]{3,20})\s*(?:[:.]|\s[-–—])(?:\s+|$)/i.exec(text);
  const [named, ...others] = match?.[1] === undefined ? [] : namedLevels(framework, wordsOf(match[1]));
  return match === null || named === undefined || others.length > 0
    ? null
    : { level: named.key, length: match[0].length };
}

/** The level that a word typed by itself says, such as "EXPECTED." or "Exp"; null where it leaves any doubt. */
export function levelOfWord(framework: Framework, text: string): LevelKey | null {
  if (text.length > longest.levelHeading || text === '' || text.includes('?')) return null;
  if (wordsOf(text).length !== 1) return null;
  const said = levelOfText(framework, text);
  return said === 'unclear' ? null : said;
}

function firstWord(text: string): string {
  return /[0-9a-zÀ-ÖØ-öø-ɏ]+/i.exec(text)?.[0] ?? '';
}

/** What a text that should name one level says: a level, `unclear`, or null for nothing at all. */
export function levelOfText(framework: Framework, text: string): LevelKey | 'unclear' | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const named = namedLevels(framework, words);
  if (named.length === 1 && !words.some((word) => word === 'not')) return named[0]?.key ?? 'unclear';
  if (named.length === 0 && words.length === 1) {
    const short = framework.levels.filter((level) => startsLabel(level, words[0] ?? ''));
    if (short.length === 1) return short[0]?.key ?? 'unclear';
  }
  return 'unclear';
}

function namedLevels(framework: Framework, words: readonly string[]): Level[] {
  const spelt = framework.levels.filter((level) => words.includes(level.label.toLowerCase()));
  if (spelt.length > 0) return spelt;
  return framework.levels.filter((level) =>
    words.some((word) => {
      const label = level.label.toLowerCase();
      return label.length >= 7 && word[0] === label[0] && nearly(word, label);
    }),
  );
}

function startsLabel(level: Level, word: string): boolean {
  return level.label.toLowerCase().startsWith(word);
}

/** True where two words differ by at most two letters put in, left out, changed or swapped. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return (previous[b.length] ?? 3) <= 2;
}
