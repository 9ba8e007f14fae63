import type { AspectId } from '../../framework/framework';
import type { AspectAnswer, Assessment } from '../assessment';
import { prompts } from '../prompts';
import { wordCount, words } from '../words';

/** A shorter line, such as “Pupil survey in May”, may well be meant for several aspects. */
const isText = 6;

/** The other aspects whose evidence has a line, of six words or more, that this one's has too. */
export function sharedWith({ id, evidence }: AspectAnswer, { aspects, framework }: Assessment): AspectId[] {
  const printed = prompts(framework);
  const own = new Set(linesOf(evidence.text).filter((line) => !printed.includes(line)));
  if (own.size === 0) return [];
  return aspects
    .filter((other) => other.id !== id && linesOf(other.evidence.text).some((line) => own.has(line)))
    .map((other) => other.id);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(words)
    .filter((line) => wordCount(line) >= isText);
}
