import type { Framework } from '../../framework/framework';
import { glyphKind } from '../../ooxml/glyphs';
import type { TickAnswer } from '../tagged/tickable';

/** The sign with which a document answers: a cross says "not this" wherever anybody ticks. */
export type UsedSign = 'tick' | 'cross';

/**
 * The sign that makes a cell under YES or NO ticked or empty, drawn as the document draws it.
 *
 * @param now what stands in the cell
 * @returns null where that is more than a sign, so that nothing can be made of it
 */
export function typedSign(now: string, ticked: boolean, used: UsedSign): string | null {
  const sign = now.trim();
  if (sign === '') return ticked ? typed[used] : '';
  const kind = glyphKind(sign);
  if (kind === null) return null;
  const isBox = kind === 'tickedBox' || kind === 'emptyBox';
  if (ticked) return kind === 'tickedBox' || kind === used ? sign : isBox ? tickedBox(sign) : typed[used];
  if (!isBox) return '';
  return kind === 'emptyBox' ? sign : sign.startsWith('[') ? '[ ]' : '☐';
}

const typed: Readonly<Record<UsedSign, string>> = { tick: '✓', cross: '✗' };

function tickedBox(empty: string): string {
  return empty.startsWith('[') ? '[x]' : '☒';
}

/** The sign that a document uses, by all that stands in the cells under YES and NO. */
export function usedSign(texts: readonly string[]): UsedSign {
  const kinds = texts.map(glyphKind);
  return kinds.includes('cross') && !kinds.includes('tick') ? 'cross' : 'tick';
}

/**
 * The framework's own word for an answer; '' for none.
 *
 * @param now what stands in the place for the answer
 * @returns null where that is anything else than one of the two words
 */
export function typedWord(
  { statutory: { answers } }: Framework,
  now: string,
  answer: TickAnswer,
): string | null {
  const said = now.trim().toLowerCase();
  const isAnswer = ['', answers.yes.toLowerCase(), answers.no.toLowerCase()].includes(said);
  if (!isAnswer) return null;
  return answer === null ? '' : answers[answer];
}
