import type { Framework } from '../../framework/framework';
import { findAspect } from '../../framework/lookup';
import type { AspectAnswer } from '../assessment';
import { prompts } from '../prompts';
import { isTokenEvidence } from './token-evidence';
import { containsWords, withoutWords, wordCount, words } from '../words';

/**
 * The worth of an aspect's evidence. `none`: nothing, or a placeholder or the key questions only.
 * `token`: a word or two that say nothing. `statement`: the statement itself, pasted. `some`: anything else.
 */
export type EvidenceWorth = 'none' | 'token' | 'statement' | 'some';

/** With fewer words than this beside it, a pasted statement has had nothing added to it. */
const addsSomething = 4;
/** Fewer words than this may stand in a statement by chance. */
const isQuotation = 6;

/** Any character beyond the bullets, dashes and dots that an empty list leaves behind. */
const writing = /[^\s\p{Pd}.…•·●○◦▪■□*_]/u;

/** The worth of answers that are still in memory. An answer's framework never changes. */
const judged = new WeakMap<AspectAnswer, EvidenceWorth>();

/** Judges an aspect's evidence. A picture alone is evidence, because a program cannot judge what it shows. */
export function judgeEvidence(answer: AspectAnswer, framework: Framework): EvidenceWorth {
  const worth = judged.get(answer) ?? judge(answer, framework);
  judged.set(answer, worth);
  return worth;
}

function judge(answer: AspectAnswer, framework: Framework): EvidenceWorth {
  const { text, present } = answer.evidence;
  if (!present) return 'none';
  if (!writing.test(text)) return 'some';
  if (isTokenEvidence(text)) return 'token';
  const own = withoutWords(words(text), prompts(framework));
  if (own === '') return 'none';
  if (isTokenEvidence(own) || framework.levels.some(({ label }) => words(label) === own)) return 'token';
  return repeatsStatement(own, statementsOf(answer, framework)) ? 'statement' : 'some';
}

function repeatsStatement(own: string, statements: readonly string[]): boolean {
  if (wordCount(own) >= isQuotation && statements.some((statement) => containsWords(statement, own)))
    return true;
  const rest = withoutWords(own, statements);
  return rest !== own && wordCount(rest) < addsSomething;
}

/** The aspect's statements at every level, in the document's own wording and in the framework's. */
function statementsOf(answer: AspectAnswer, framework: Framework): string[] {
  const published = Object.values(findAspect(framework, answer.id)?.statements ?? {}).map(({ text }) => text);
  const own = Object.values(answer.statements).filter((text) => text !== undefined);
  return [...own, ...published].map(words);
}
