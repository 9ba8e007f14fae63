import { glyphKind, glyphPattern } from '../../ooxml/glyphs';
import type { RunFormat } from '../../ooxml/model';
import type { Line } from '../lines';

/** What can answer a yes-or-no question on a page. */
export type AnswerToken =
  | { readonly kind: 'box'; readonly checked: boolean }
  /** A tick that stands by itself. */
  | { readonly kind: 'tick' }
  /** A cross or an x that stands by itself: it chooses, or says "not this" where ticks are used too. */
  | { readonly kind: 'cross' }
  /** The word Yes or No; `lit` where it is highlighted or shaded. */
  | { readonly kind: 'word'; readonly says: 'yes' | 'no'; readonly struck: boolean; readonly lit: boolean };

/**
 * What an answer says; `unclear` where something is written or drawn that could mean either. `crossUnderNo`: nothing
 * but a cross under NO where ticks are used too, which is a no unless crosses mean "not this" elsewhere.
 */
export type YesNo = 'yes' | 'no' | 'both' | 'unclear' | 'crossUnderNo' | null;

const checkedControl = '\uE000';
const emptyControl = '\uE001';
const letter = '0-9a-zÀ-ÖØ-öø-ɏ';
const tokenPattern = new RegExp(
  [
    `(\uE001|${glyphPattern('emptyBox')}|\\[ ?\\])`,
    `(\uE000|${glyphPattern('tickedBox')}|\\[ ?x ?\\])`,
    `(${glyphPattern('tick')})`,
    `(${glyphPattern('cross')}|(?<![${letter}])x(?![${letter}'’/]))`,
    `((?<![${letter}])(?:yes|y)(?![${letter}'’/])|(?<![${letter}])(?:yes|y)(?=/))`,
    `((?<![${letter}])(?:no|n)(?![${letter}'’/])|(?<=/)(?:no|n)(?![${letter}])|(?<![${letter}])(?:no|n)(?=/yes))`,
  ].join('|'),
  'gi',
);

/** What any token has: something beyond ASCII, or one of the few words. Quick to rule out. */
const mayAnswer = /[^\0-\x7F]|\b(?:yes|no|[ynx])\b/i;

/** The boxes, ticks and answering words of a line, in reading order. */
export function answerTokens(line: Line): AnswerToken[] {
  if (
    !line.parts.some((part) => part.kind === 'checkBox' || mayAnswer.test(part.text)) &&
    !mayAnswer.test(line.text)
  ) {
    return [];
  }
  let text = '';
  const formats: { readonly from: number; readonly format: RunFormat }[] = [];
  for (const part of line.parts) {
    if (part.kind === 'checkBox') text += part.checked ? checkedControl : emptyControl;
    else {
      formats.push({ from: text.length, format: part.format });
      text += part.text;
    }
  }
  const formatAt = (at: number) => formats.findLast((entry) => entry.from <= at)?.format;
  return [...text.matchAll(tokenPattern)].map((match): AnswerToken => {
    if (match[1] !== undefined) return { kind: 'box', checked: false };
    if (match[2] !== undefined) return { kind: 'box', checked: true };
    if (match[3] !== undefined) return { kind: 'tick' };
    if (match[4] !== undefined) return { kind: 'cross' };
    const format = formatAt(match.index);
    return {
      kind: 'word',
      says: match[5] === undefined ? 'no' : 'yes',
      struck: format?.strike ?? false,
      lit: (format?.highlight ?? format?.fill ?? null) !== null || line.fill !== null,
    };
  });
}

/** What a list's bullet answers, where it is a tick, a cross or a box. */
export function tokensOfBullet({ label }: Line): AnswerToken[] {
  const kind = label === null ? null : glyphKind(label);
  if (kind === null) return [];
  return [kind === 'tick' || kind === 'cross' ? { kind } : { kind: 'box', checked: kind === 'tickedBox' }];
}

/** Where ticks are used, a cross says "not this"; the tokens of somebody who only crosses are ticks. */
export function withCrosses(tokens: readonly AnswerToken[], ticksUsed: boolean): readonly AnswerToken[] {
  return ticksUsed ? tokens : tokens.map((token) => (token.kind === 'cross' ? { kind: 'tick' } : token));
}

/** What tokens in a row say, where words name the boxes: "☒ YES ☐ NO", "Yes ✓", "NO" struck out. */
export function answerOf(tokens: readonly AnswerToken[]): YesNo {
  const words = tokens.filter((token) => token.kind === 'word');
  if (tokens.some((token) => token.kind !== 'word')) return answerOfBoxes(tokens);
  const standing = words.filter((word) => !word.struck);
  const lit = standing.filter((word) => word.lit);
  return answerOfSet(
    (lit.length > 0 ? lit : standing).map((word) => word.says),
    lit.length > 0,
  );
}

/** Pairs each box with its word: the word behind it where the row begins with a box, else the one before. */
function answerOfBoxes(tokens: readonly AnswerToken[]): YesNo {
  const boxFirst = tokens[0]?.kind !== 'word';
  const chosen: ('yes' | 'no')[] = [];
  const refused: ('yes' | 'no')[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'word' || (token.kind === 'box' && !token.checked)) return;
    const rest = boxFirst ? tokens.slice(at + 1) : tokens.slice(0, at).reverse();
    const word = rest.find((other) => other.kind === 'word');
    if (word?.kind === 'word') (token.kind === 'cross' ? refused : chosen).push(word.says);
  });
  return answerOfChoice(chosen, refused);
}

/** One answer of several words; both is an answer only where each was chosen. */
function answerOfSet(says: readonly ('yes' | 'no')[], chosen: boolean): YesNo {
  const [first] = says;
  if (first === undefined) return null;
  if (says.every((other) => other === first)) return first;
  return chosen ? 'both' : null;
}

/** What was chosen; where something was only crossed out, the other answer, or nothing that is clear. */
function answerOfChoice(chosen: readonly ('yes' | 'no')[], refused: readonly ('yes' | 'no')[]): YesNo {
  if (chosen.length > 0)
    return chosen.some((one) => refused.includes(one)) ? 'unclear' : answerOfSet(chosen, true);
  if (refused.length === 0) return null;
  if (refused.every((one) => one === 'yes')) return 'no';
  return refused.includes('yes') ? 'unclear' : 'crossUnderNo';
}

/** What the cells of a row say together: each by itself where words and boxes stand together in cells. */
export function answerOfCells(cells: readonly (readonly AnswerToken[])[]): YesNo {
  if (!cells.some((tokens) => tokens.some(isWord) && !tokens.every(isWord))) return answerOf(cells.flat());
  const answers = cells.filter((tokens) => !tokens.every(isWord)).map(answerOf);
  if (answers.includes('both')) return 'both';
  if (answers.includes('unclear') || answers.includes('crossUnderNo')) return 'unclear';
  return answerOfSet(
    answers.filter((answer) => answer === 'yes' || answer === 'no'),
    true,
  );
}

/** What two cells say under the headings YES and NO. */
export function answerOfColumns(yes: readonly AnswerToken[], no: readonly AnswerToken[]): YesNo {
  const wordsPrinted = yes.some(isWord) && no.some(isWord);
  if (wordsPrinted && [...yes, ...no].every(isWord)) return answerOf([...yes, ...no]);
  const chosen: ('yes' | 'no')[] = [];
  if (isTicked(yes) || (!wordsPrinted && says(yes, 'yes'))) chosen.push('yes');
  if (isTicked(no) || (!wordsPrinted && says(no, 'no'))) chosen.push('no');
  const refused: ('yes' | 'no')[] = [
    ...(isCrossed(yes) ? ['yes' as const] : []),
    ...(isCrossed(no) ? ['no' as const] : []),
  ];
  // The other word in a column may be a slip or the answer.
  if (chosen.length === 0 && refused.length === 0 && !wordsPrinted) {
    if (says(yes, 'no') || says(no, 'yes')) return 'unclear';
  }
  return answerOfChoice(chosen, refused);
}

/** True where a row's cross says "not this": under YES, or beside a tick. */
export function crossDenies(yes: readonly AnswerToken[], no: readonly AnswerToken[]): boolean {
  return isCrossed(yes) || (isCrossed(no) && isTicked(yes));
}

/** What the one column for answers says: a word, a tick for yes, a cross for no where ticks are used. */
export function answerOfOneColumn(tokens: readonly AnswerToken[]): YesNo {
  if (tokens.some(isWord)) return answerOf(tokens);
  if (isTicked(tokens)) return isCrossed(tokens) ? 'unclear' : 'yes';
  return isCrossed(tokens) ? 'no' : null;
}

function isTicked(tokens: readonly AnswerToken[]): boolean {
  return tokens.some((token) => token.kind === 'tick' || (token.kind === 'box' && token.checked));
}

function isCrossed(tokens: readonly AnswerToken[]): boolean {
  return tokens.some(({ kind }) => kind === 'cross');
}

/** True where the word itself was written, in a cell without a box for it. */
function says(tokens: readonly AnswerToken[], answer: 'yes' | 'no'): boolean {
  if (tokens.some((token) => token.kind === 'box')) return false;
  const words = tokens.filter((token) => token.kind === 'word' && !token.struck);
  return words.length > 0 && words.every((token) => token.kind === 'word' && token.says === answer);
}

function isWord(token: AnswerToken): boolean {
  return token.kind === 'word';
}
