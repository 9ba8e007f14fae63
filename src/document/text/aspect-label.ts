import type { AspectId, Framework } from '../../framework/framework';
import { longest } from '../thresholds';

/** A row's own label, such as `1a`, `(b)` or `2.3`. */
export interface AspectLabel {
  /** As printed, without brackets and stops. */
  readonly text: string;
  /** The outcome that the label names; null where it has a letter only. */
  readonly outcome: number | null;
  /** Position of the aspect in its outcome, 0 for the first. */
  readonly position: number;
}

const whole = /^(?:aspect|section)?\s*[[(]?\s*(?:(\d{1,2})\s*[.\-–:(]?\s*)?([a-z])\s*[)\].:]*$/i;
const ordinal = /^(?:aspect|section)?\s*[[(]?\s*(\d{1,2})\s*\.\s*(\d{1,2})\s*[)\].:]*$/i;
const leading =
  /^\s*(?:([[(]?\d{1,2}\s*[.(]?\s*[a-z]\s*[)\].:]*)(?=\s)|([[(]?[a-z][)\].:]+)(?=\s|[a-zÀ-ÖØ-öø-ɏ])|([a-z])(?=\t|\n))/i;

/** The label that a cell or line consists of; null where it is anything else. */
export function parseLabel(text: string): AspectLabel | null {
  if (text.length > longest.label) return null;
  const trimmed = text.trim();
  const lettered = whole.exec(trimmed);
  if (lettered?.[2] !== undefined) {
    const letter = lettered[2].toLowerCase();
    return {
      text: `${lettered[1] ?? ''}${letter}`,
      outcome: lettered[1] === undefined ? null : Number(lettered[1]),
      position: letter.charCodeAt(0) - 'a'.charCodeAt(0),
    };
  }
  const numbered = ordinal.exec(trimmed);
  if (numbered === null) return null;
  return {
    text: `${numbered[1]}.${numbered[2]}`,
    outcome: Number(numbered[1]),
    position: Number(numbered[2]) - 1,
  };
}

/**
 * The label that a text begins with, and how many characters it takes. A bare letter counts only with a
 * bracket, a stop or a tab behind it, since statements begin with "A" too.
 */
export function leadingLabel(text: string): { label: AspectLabel; length: number } | null {
  const match = leading.exec(text);
  if (match === null) return null;
  const label = parseLabel(match[0]);
  return label === null ? null : { label, length: match[0].length };
}

/** The aspect that a label names within an outcome; null where the framework has no such aspect. */
export function labelledAspect(
  framework: Framework,
  label: AspectLabel,
  outcomeHint: number | null,
): AspectId | null {
  const number = label.outcome ?? outcomeHint;
  const outcome = framework.outcomes.find((candidate) => candidate.number === number);
  return outcome?.aspects[label.position]?.id ?? null;
}
