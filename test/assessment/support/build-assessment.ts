import type { AspectAnswer, Assessment, StatutoryAnswer } from '../../../src/assessment/assessment';
import type { AspectId, Framework, GroupKey, LevelKey } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';

/** What a test says about an assessment: aspects by their id and statutory answers by their number. */
export type Overrides = Omit<Partial<Assessment>, 'aspects' | 'statutory'> & {
  readonly aspects?: Readonly<Record<string, Partial<AspectAnswer>>>;
  readonly statutory?: Readonly<Record<number, StatutoryAnswer['answer']>>;
};

/** A complete assessment, about which the check has nothing to say, with whatever a test changes in it. */
export function anAssessment({ aspects = {}, statutory = {}, ...rest }: Overrides = {}): Assessment {
  const framework = rest.framework ?? hertfordshire2019;
  return {
    framework,
    edition: framework.edition,
    school: { name: 'Maple Grove Primary School', urn: '999999' },
    otherNumbers: [],
    keyDates: [],
    involved: [{ group: 'senco' as GroupKey, ticked: null, people: [aPerson('Ms Example')] }],
    statutory: framework.statutory.items.map(({ number }) => ({
      number,
      answer: number in statutory ? (statutory[number] ?? null) : 'yes',
    })),
    outcomes: framework.outcomes.map(({ number }) => ({ number, notes: null, actions: null })),
    aspects: framework.outcomes.flatMap((outcome) =>
      outcome.aspects.map(({ id }) => ({ ...answered(id, framework), ...aspects[id] })),
    ),
    plan: [],
    fields: {},
    addedRows: [],
    notes: [],
    ...rest,
  };
}

/** Somebody who took part. */
export function aPerson(name: string): Assessment['involved'][number]['people'][number] {
  return { name, role: null, date: null };
}

/** An aspect's evidence, as the reader gives it. */
export function evidence(text: string): Pick<AspectAnswer, 'evidence'> {
  return { evidence: { text, present: text !== '' } };
}

/** An aspect in which nothing is chosen. */
export const open: Partial<AspectAnswer> = { state: 'open', rating: null, marked: [] };

/** An aspect with its best fit at this level. */
export function rated(level: string): Partial<AspectAnswer> {
  return { state: 'answered', rating: level as LevelKey, marked: [level as LevelKey] };
}

function answered(id: AspectId, framework: Framework): AspectAnswer {
  const highest = framework.levels.at(-1)?.key ?? null;
  return {
    id,
    state: 'answered',
    rating: highest,
    marked: highest === null ? [] : [highest],
    suggestion: null,
    reason: null,
    statements: {},
    evidence: { text: 'Staff and families meet each term to look at what has helped.', present: true },
  };
}
