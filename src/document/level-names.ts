import type { Framework, Level, LevelKey } from '../framework/framework';
import { wordsOf } from './words';

/** Longest heading that names a level anywhere: "Best practice (Exemplary)". In characters. */
const longestHeading = 60;
/** Longest heading that begins with the level's name: "Emerging: practice is inconsistent, there is …". */
const longestExplained = 300;

/**
 * The level that a column heading names, misspelt or shortened too ("EMERGING", "Exemplory practice", "Exp.").
 * Null where it names none or several.
 */
export function levelOfHeading(framework: Framework, text: string): LevelKey | null {
  if (text.length > longestExplained) return null;
  const words = wordsOf(text.length > longestHeading ? firstWord(text) : text);
  if (words.length === 0) return null;
  const named = namedLevels(framework, words);
  if (named.length > 0) return named.length === 1 ? (named[0]?.key ?? null) : null;
  const first = words[0] ?? '';
  const short = framework.levels.filter((level) => first.length >= 2 && startsLabel(level, first));
  return text.length <= longestHeading && words.length === 1 && short.length === 1
    ? (short[0]?.key ?? null)
    : null;
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
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
