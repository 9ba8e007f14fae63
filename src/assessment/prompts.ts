import type { Framework } from '../framework/framework';
import { words } from './words';

/**
 * The words that a form may print in the evidence box: placeholders and key questions, as `words`
 * gives them.
 */
export function prompts({ placeholders, keyQuestions }: Framework): string[] {
  return [...placeholders, keyQuestions.lead, ...keyQuestions.items, ...keyQuestions.variants].map(words);
}
