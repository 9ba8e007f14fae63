import type { AspectAnswer, Assessment } from './assessment';
import { judgeEvidence } from './check/judge-evidence';

/** The school's strengths: aspects at the framework's highest level, with evidence. */
export function strengths({ aspects, framework }: Assessment): readonly AspectAnswer[] {
  const highest = framework.levels.at(-1)?.key;
  return aspects.filter(
    (answer) =>
      answer.state === 'answered' && answer.rating === highest && judgeEvidence(answer, framework) === 'some',
  );
}
