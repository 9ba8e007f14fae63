import type { Aspect, AspectId, Framework, Level, LevelKey, Outcome, Statement } from './framework';

/** Every aspect of a framework, in its order. */
export function aspectsOf(framework: Framework): readonly Aspect[] {
  return framework.outcomes.flatMap((outcome) => outcome.aspects);
}

/** The aspect with an id that may come from anywhere, such as a document; undefined where there is none. */
export function findAspect(framework: Framework, id: string): Aspect | undefined {
  return aspectsOf(framework).find((aspect) => aspect.id === id);
}

/** The outcome that holds an aspect; undefined for an aspect of another framework. */
export function outcomeOf(framework: Framework, id: AspectId): Outcome | undefined {
  return framework.outcomes.find((outcome) => outcome.aspects.some((aspect) => aspect.id === id));
}

/** The level with a key that may come from anywhere; undefined where there is none. */
export function findLevel(framework: Framework, key: string): Level | undefined {
  return framework.levels.find((level) => level.key === key);
}

/**
 * What an aspect says at a level of its own framework.
 *
 * @throws RangeError for a level of another framework, which is a mistake of the caller
 */
export function statementAt(aspect: Aspect, level: LevelKey): Statement {
  const statement = aspect.statements[level];
  if (statement === undefined) throw new RangeError(`Aspect ${aspect.id} has no level ${level}.`);
  return statement;
}

/** True where any statement of the aspect is draft wording. */
export function hasDraft(aspect: Aspect): boolean {
  return Object.values(aspect.statements).some((statement) => statement.draft);
}
