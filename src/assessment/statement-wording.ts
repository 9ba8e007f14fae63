import type { Framework, LevelKey } from '../framework/framework';
import { findAspect } from '../framework/lookup';
import type { AspectAnswer, Assessment } from './assessment';
import { containsWords, words } from './words';

/** A statement as a school is shown it. */
export interface StatementWording {
  readonly level: LevelKey;
  readonly label: string;
  readonly text: string;
  /** True where the words are our draft, not the authority's. */
  readonly draft: boolean;
}

/** An aspect's statements by level, in the document's own wording wherever it has one. */
export function statementsOf(answer: AspectAnswer, framework: Framework): readonly StatementWording[] {
  const published = findAspect(framework, answer.id)?.statements ?? {};
  return framework.levels.map(({ key, label }) => {
    const ours = published[key];
    const own = answer.statements[key];
    const text = own ?? ours?.text ?? '';
    // A school whose document carries the authority's wording sees no draft.
    const draft = ours?.draft === true && words(text) === words(ours.text);
    return { level: key, label, text, draft };
  });
}

/** One statement of an aspect; undefined where the framework has no such level. */
export function statementOf(
  answer: AspectAnswer,
  level: LevelKey,
  framework: Framework,
): StatementWording | undefined {
  return statementsOf(answer, framework).find((statement) => statement.level === level);
}

/** The statement that tells best what an aspect is about: the middle level's, which most schools know. */
export function describingStatement(
  answer: AspectAnswer,
  framework: Framework,
): StatementWording | undefined {
  const statements = statementsOf(answer, framework);
  return statements[Math.floor(statements.length / 2)];
}

/** The sign of wording that the authority has not published. */
export const draftSign = 'Draft wording';

/** Whether a text, such as a target, repeats a statement whose wording is a draft. */
export function repeatsDraft(text: string, { aspects, framework }: Assessment): boolean {
  const own = words(text);
  return aspects.some((answer) =>
    statementsOf(answer, framework).some((each) => each.draft && containsWords(own, words(each.text))),
  );
}
