import type { AspectAnswer } from '../../../assessment/assessment';
import { words } from '../../../assessment/words';
import type { Framework, LevelKey } from '../../../framework/framework';
import { findAspect } from '../../../framework/lookup';

/** A statement as the pane shows it. */
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

/** The statement that tells best what an aspect is about: the middle level's, which most schools know. */
export function describingStatement(answer: AspectAnswer, framework: Framework): string {
  const statements = statementsOf(answer, framework);
  return statements[Math.floor(statements.length / 2)]?.text ?? '';
}
