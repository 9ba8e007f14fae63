import type { HighlightRule } from '../api/resources/reports';
import { type Shown, smallestGroup } from '../collation/small-groups';
import { type Counted, strengthsAndNeeds } from '../collation/strengths-and-needs';
import type { LevelCounts } from '../collation/tally';
import type { AspectId, Framework, Level } from '../framework/framework';
import { aspectsOf, findAspect, statementAt } from '../framework/lookup';
import type { AspectReport, Line, OutcomeReport, Scale, Wording } from './contents';

/** The figures of a population, as far as everybody may see them. */
export interface Collated {
  readonly framework: Framework;
  /**
   * In the framework's order: what a release or `SmallGroups` shows, with the schools that left the aspect
   * blank where that is known. Counts straight from `tally` are for the manager's own eyes; groups of fewer
   * than five are withheld here once more, but not what else could tell about single schools.
   */
  readonly figures: readonly (Shown & {
    readonly unanswered?: number | undefined;
    /** The moment or the day that they are of, where it is earlier than the newsletter's. */
    readonly olderAsAt?: string | null;
  })[];
  readonly rule: HighlightRule;
  /**
   * The earlier collection's figures of each aspect, such as the `all` of `yearOnYear`. Never those of the
   * schools that are in both: the difference between the two would be a small group.
   */
  readonly changes: readonly { readonly aspect: AspectId; readonly before: Shown | null }[];
  /** How the area supports schools, by the outcome's number. */
  readonly support: ReadonlyMap<number, readonly Line[]>;
}

export function scaleOf(framework: Framework): Scale {
  return { levels: framework.levels.map(({ label }) => label), printed: printedLevel(framework).label };
}

/**
 * Every outcome with its aspects, strengths, needs and priority.
 *
 * @throws RangeError where there are not as many figures as aspects, which is a mistake of the caller
 */
export function outcomeReports(collated: Collated): readonly OutcomeReport[] {
  const { framework, figures, rule, changes, support } = collated;
  const aspects = aspectsOf(framework);
  if (figures.length !== aspects.length) {
    throw new RangeError(`There are ${figures.length} figures for ${aspects.length} aspects.`);
  }
  const printed = printedLevel(framework);
  const shown = new Map<AspectId, Collated['figures'][number]>(
    aspects.map(({ id }, index) => [id, figures[index] ?? tooFew]),
  );
  const earlier = new Map(changes.map(({ aspect, before }) => [aspect, before]));
  const { highlights, priorities } = strengthsAndNeeds(framework, [...shown].flatMap(counted), rule);
  return framework.outcomes.map((outcome) => ({
    number: outcome.number,
    title: outcome.title,
    aspects: outcome.aspects.map((aspect): AspectReport => {
      const own: Collated['figures'][number] = shown.get(aspect.id) ?? tooFew;
      const before = earlier.get(aspect.id) ?? tooFew;
      return {
        aspect: aspect.id,
        wording: wordingAt(framework, aspect.id, printed),
        figures: reported(own),
        highlight: highlights.get(aspect.id) ?? null,
        olderAsAt: isShown(own) ? (own.olderAsAt ?? null) : null,
        before: isShown(own) && isShown(before) ? { levels: before.levels, rated: before.rated } : null,
      };
    }),
    priority: priorityOf(framework, priorities.get(outcome.number) ?? null),
    support: support.get(outcome.number) ?? [],
  }));
}

const tooFew = { withheld: 'too-few' } as const;

function isShown<T extends Shown>(figures: T): figures is T & LevelCounts {
  return 'rated' in figures && figures.rated >= smallestGroup;
}

function reported(figures: Collated['figures'][number]): AspectReport['figures'] {
  if (!isShown(figures)) return 'withheld' in figures ? { withheld: figures.withheld } : tooFew;
  const { levels, rated, unanswered = null } = figures;
  return { levels, rated, unanswered };
}

function counted([aspect, figures]: readonly [AspectId, Shown]): readonly Counted[] {
  return isShown(figures) ? [{ aspect, levels: figures.levels, rated: figures.rated }] : [];
}

function priorityOf(framework: Framework, aspect: AspectId | null): OutcomeReport['priority'] {
  const highest = framework.levels.at(-1);
  if (aspect === null || highest === undefined) return null;
  return { aspect, highest: wordingAt(framework, aspect, highest) };
}

/** The level in the middle: what a school is expected to be. */
function printedLevel({ levels }: Framework): Level {
  const level = levels[Math.floor((levels.length - 1) / 2)];
  if (level === undefined) throw new RangeError('The framework has no levels.');
  return level;
}

function wordingAt(framework: Framework, id: AspectId, level: Level): Wording {
  const aspect = findAspect(framework, id);
  if (aspect === undefined) throw new RangeError(`The framework has no aspect ${id}.`);
  const { text, draft } = statementAt(aspect, level.key);
  return { text, draft };
}
