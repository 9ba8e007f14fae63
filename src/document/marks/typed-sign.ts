import type { Framework } from '../../framework/framework';
import type { TickAnswer } from '../tagged/tickable';

/**
 * The sign that makes a cell under YES or NO ticked or empty, drawn as the document draws it.
 *
 * @param now what stands in the cell
 * @returns null where that is more than a sign, so that nothing can be made of it
 */
export function typedSign(now: string, ticked: boolean): string | null {
  const sign = now.trim();
  if (/^[☐☒☑]$/.test(sign)) return ticked ? (sign === '☐' ? '☒' : sign) : '☐';
  if (/^[✓✔✗✘xX]?$/.test(sign)) return ticked ? sign || '✓' : '';
  return null;
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
