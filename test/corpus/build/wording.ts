import pack from '../../../src/framework/packs/hertfordshire-2019.json';
import { inventedWording } from './invented-wording';

export type LevelName = 'emerging' | 'expected' | 'exemplary';

export const levelNames: readonly LevelName[] = ['emerging', 'expected', 'exemplary'];

/** An aspect as a school's document words it. */
export interface WordedAspect {
  readonly id: string;
  readonly outcome: number;
  readonly letter: string;
  readonly statements: Readonly<Record<LevelName, string>>;
}

export interface WordedOutcome {
  readonly number: number;
  readonly title: string;
  readonly qualityOffer: readonly string[];
  readonly aspects: readonly WordedAspect[];
}

/** The published statement, or the invented one where none is published. */
function wordingOf(id: string, level: LevelName, statement: { text: string; draft: boolean }): string {
  if (!statement.draft) return statement.text;
  const invented = level === 'expected' ? undefined : inventedWording[id]?.[level];
  if (invented === undefined) throw new Error(`No wording is invented for ${id} ${level}`);
  return invented;
}

/** The five outcomes with the wording that the corpus's documents carry. */
export const outcomes: readonly WordedOutcome[] = pack.outcomes.map((outcome) => ({
  number: outcome.number,
  title: outcome.title,
  qualityOffer: outcome.qualityOffer.map((bullet) => bullet.text),
  aspects: outcome.aspects.map((aspect) => ({
    id: aspect.id,
    outcome: outcome.number,
    letter: aspect.letter,
    statements: {
      emerging: wordingOf(aspect.id, 'emerging', aspect.statements.emerging),
      expected: wordingOf(aspect.id, 'expected', aspect.statements.expected),
      exemplary: wordingOf(aspect.id, 'exemplary', aspect.statements.exemplary),
    },
  })),
}));

export const aspects: readonly WordedAspect[] = outcomes.flatMap((outcome) => outcome.aspects);

/** The aspects' ids, but for those that a record has. */
export function idsBeside(record: Readonly<Record<string, unknown>>): string[] {
  return aspects.map(({ id }) => id).filter((id) => !(id in record));
}

export const statutoryItems: readonly string[] = pack.statutory.items.map((item) => item.text);

/** The aspect with this id. @throws where there is none: a case that names it is wrong. */
export function aspectById(id: string): WordedAspect {
  const aspect = aspects.find((candidate) => candidate.id === id);
  if (aspect === undefined) throw new Error(`No aspect ${id}`);
  return aspect;
}
