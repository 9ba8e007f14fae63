import { Problem } from '../problems/problem';

/** What passwords of many people are made of, here and elsewhere. */
const words = [
  'password',
  'passwort',
  'passwd',
  'pass',
  'letmein',
  'welcome',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'liverpool',
  'arsenal',
  'chelsea',
  'monkey',
  'dragon',
  'baseball',
  'superman',
  'batman',
  'trustno',
  'whatever',
  'master',
  'secret',
  'changeme',
  'default',
  'login',
  'admin',
  'administrator',
  'manager',
  'county',
  'user',
  'test',
  'hello',
  'summer',
  'winter',
  'spring',
  'autumn',
  'school',
  'teacher',
  'senco',
  'send',
  'dspl',
  'benchmark',
  'hertfordshire',
  'herts',
  'london',
  'england',
  'microsoft',
  'office',
  'word',
  'charlie',
  'michael',
  'jordan',
  'ashley',
  'qwertz',
  'azerty',
  'love',
  'god',
  'one',
  'the',
  'my',
  'is',
  'abc',
  'xyz',
] as const;

/** Rows of keys and of the alphabet, along which fingers run. */
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];
const bothWays = rows.flatMap((row) => [row, [...row].reverse().join('')]);
const shortestRun = 4;

/** Digits and signs that stand for a letter. */
const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** How many characters must be left once everything common is taken away. */
const fewestOwn = 5;

/**
 * Requires a password that is not made of common words, runs of keys, years, repetition or its owner's own name
 * alone. Length is demanded elsewhere (OWASP ASVS 5, 6.2.4).
 *
 * @param own the owner's name and e-mail address
 * @throws Problem where hardly anything is left of it
 */
export function requireUncommon(password: string, own: readonly string[]): void {
  if (!isCommon(password, own)) return;
  throw new Problem(
    'invalid-field',
    'This password is among the first that others would try. Choose three or four words that nobody would guess.',
    'password',
  );
}

function isCommon(password: string, own: readonly string[]): boolean {
  const bare = password.normalize('NFKC').toLowerCase();
  const names = own
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length > 2);
  const known = [...words, ...names].sort((one, other) => other.length - one.length);
  const withoutWords = (text: string) => known.reduce((left, word) => left.replaceAll(word, ' '), text);
  const withoutRuns = withoutWords(withRunsTakenAway(bare));
  const asLetters = withoutWords(withoutRuns.replace(/[013457@$!]/g, (sign) => letters[sign] ?? sign));
  return [withoutRuns, asLetters].some((text) => ownPart(text) < fewestOwn);
}

/** How many characters a text has, repetition counted once. */
function ownPart(text: string): number {
  const characters = text.replace(/[^\p{L}\p{N}]/gu, '');
  return characters.replace(/(.{1,6}?)\1+/gu, '$1').length;
}

function withRunsTakenAway(text: string): string {
  let left = text.replace(/(19|20)\d\d/g, ' ');
  for (const row of bothWays) {
    for (let length = row.length; length >= shortestRun; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1) {
        left = left.replaceAll(row.slice(start, start + length), ' ');
      }
    }
  }
  return left;
}
