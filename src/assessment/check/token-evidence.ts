import { words, withoutWords } from '../words';

/** Phrases that fill a box and tell a reader nothing, as `words` gives them. */
const tokens = [
  'n a, not applicable, none, nil, nothing, nothing yet, not sure, unsure, don t know, yes, no, okay',
  'true, tick, met, done, complete, completed, in place, all in place, ongoing, on going, in progress',
  'pending, test, evidence, evidence needed, add evidence, see above, see below, see before',
  'see previous, see previous answer, see other, see attached, see notes, see plan, see action plan',
  'as stated, as statement, above, as above, as below, as before, as previous, as previously, ditto',
  'same, same as above, same as before, same as previous, tbc, tba, tbd, to be confirmed, to be added',
  'to be completed, to be done, to do, todo, to follow, to add',
].flatMap((line) => line.split(', '));

/** A mere pointer to another row, such as `see 1a` or `as in aspect 2b`. */
const pointer =
  /\b(see|as|as in|as for|same as|refer to) (aspect |section |outcome |box )?\d+ ?[a-z]?(?= |$)/g;

/** A text with more characters than this says something. */
const longestToken = 120;

/**
 * True for evidence that says nothing: `n/a`, `see above`, `TBC`, `yes`, a letter or two, or several of these
 * together. False for the empty text, which is no evidence at all.
 */
export function isTokenEvidence(text: string): boolean {
  if (text.trim() === '' || text.length > longestToken) return false;
  const rest = withoutWords(words(text).replace(pointer, ''), tokens);
  return rest.replace(/\P{L}/gu, '').length < 3;
}
