import type { Framework } from '../framework/framework';
import { words } from './words';

/**
 * What a form may have printed in the evidence before anyone writes: placeholders and key questions, as `words`
 * gives them.
 */
export function prompts({ placeholders, keyQuestions }: Framework): string[] {
  return [...placeholders, keyQuestions.lead, ...keyQuestions.items, ...keyQuestions.variants].map(words);
}
