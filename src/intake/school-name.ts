/** A school's name, taken apart for comparing. */
export interface SchoolName {
  /** The words that are the school's own, such as `maple` and `grove`. */
  readonly own: readonly string[];
  /** Which ages the name speaks of, such as `infant`; none where it does not say. */
  readonly phases: ReadonlySet<string>;
  /** Which church it names, if any. */
  readonly faiths: ReadonlySet<string>;
}

/** Phrases that say the same in several ways, in their order; the shorter way is the one that is compared. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(church of england|c of e|c e|cofe|coe|ce)\b/g, 'anglican'],
  [/\b(roman catholic|r c|rc|catholic)\b/g, 'catholic'],
  [/\bsaints?\b/g, 'st'],
  [/\bsts\b/g, 'st'],
  [/\bjunior mixed( and)? infants?\b|\bj m i\b|\bjmi\b|\bjm\b/g, 'primary'],
  [/\binfants?( s)? and juniors?\b|\bjuniors? and infants?\b/g, 'primary'],
  [/\bmount\b/g, 'mt'],
];

const phases: Readonly<Record<string, string>> = {
  nursery: 'nursery',
  infant: 'infant',
  infants: 'infant',
  first: 'first',
  junior: 'junior',
  juniors: 'junior',
  primary: 'primary',
  middle: 'middle',
  secondary: 'secondary',
  high: 'secondary',
  upper: 'secondary',
};

const faiths = new Set(['anglican', 'catholic']);

/** Words that half of all schools have, or that come and go with the school's legal form. */
const common = new Set(
  'the of and in at a st school schools academy college community voluntary aided controlled va vc foundation trust federation free studio special grammar comprehensive church'.split(
    ' ',
  ),
);

/** Takes a school's name apart, however it is written. */
export function schoolName(text: string): SchoolName {
  const words = phrases
    .reduce((name, [phrase, word]) => name.replace(phrase, word), plain(text))
    .split(' ')
    .filter((word) => word !== '');
  const own = words.filter((word) => !common.has(word) && !faiths.has(word) && !Object.hasOwn(phases, word));
  return {
    // A school may be called nothing but "The Primary School".
    own: own.length > 0 ? own : words,
    phases: new Set(words.flatMap((word) => (Object.hasOwn(phases, word) ? [phases[word] ?? word] : []))),
    faiths: new Set(words.filter((word) => faiths.has(word))),
  };
}

/** A text in small letters without accents. A sign within a word is left out, a sign between two becomes a space. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * How likely two names are one school's, from 0 to 1: the share of their own words that they have in common
 * (Dice), less where they speak of different ages or churches, and a little less where only one of them does.
 */
export function likeness(one: SchoolName, other: SchoolName): number {
  const left = [...other.own];
  let common = 0;
  for (const word of one.own) {
    const found = closest(word, left);
    if (found === null) continue;
    common += found.score;
    left.splice(found.index, 1);
  }
  const words = (2 * common) / (one.own.length + other.own.length);
  return (
    words * agreement(one.phases, other.phases, 0.6, 0.97) * agreement(one.faiths, other.faiths, 0.7, 0.98)
  );
}

function closest(word: string, others: readonly string[]): { index: number; score: number } | null {
  const same = others.indexOf(word);
  if (same !== -1) return { index: same, score: 1 };
  const nearly = others.findIndex((other) => isNearly(word, other));
  return nearly === -1 ? null : { index: nearly, score: 0.85 };
}

/** Shorter words differ by a letter too easily: Hill and Mill. */
const shortestMistyped = 5;

/** Whether one letter more, less or other, or two changed places, makes one word of the other. */
function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestMistyped || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [restOfShort, restOfLong] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return restOfShort === restOfLong.slice(1);
  const changedPlaces = `${restOfShort[1] ?? ''}${restOfShort[0] ?? ''}${restOfShort.slice(2)}`;
  return restOfShort.slice(1) === restOfLong.slice(1) || changedPlaces === restOfLong;
}

/** 1 where both say the same or nothing, `one` where only one of them speaks, `differ` where they contradict. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>, differ: number, one: number): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (a.size === 0 || b.size === 0) return one;
  return [...a].some((word) => b.has(word)) ? 1 : differ;
}
