import { usualRule, ruleInWords } from '../../../src/collation/highlight-rule';
import type { Shown } from '../../../src/collation/small-groups';
import type { AspectId } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aspectsOf } from '../../../src/framework/lookup';
import type { AreaEvent, Line, Newsletter, OutcomeReport } from '../../../src/newsletter/contents';
import { outcomeReports, scaleOf } from '../../../src/newsletter/outcome-reports';
import { practiceOffer } from '../../../src/newsletter/practice-offer';
import { termsOf } from '../../../src/newsletter/terms';

export const framework = hertfordshire2019;

/** Counts of one aspect, the lowest level first. */
export function shown(levels: readonly number[], unanswered = 0): Shown & { readonly unanswered: number } {
  return { levels, rated: levels.reduce((sum, count) => sum + count, 0), unanswered };
}

/** By aspect: counts now and before, or 'withheld'. What is not named is 20 schools, all but two Expected. */
export type Known = Readonly<
  Record<
    string,
    {
      readonly now?: readonly number[] | 'withheld';
      readonly before?: readonly number[];
      readonly unanswered?: number;
    }
  >
>;

export function reports(known: Known = {}, support: readonly Line[] = []): readonly OutcomeReport[] {
  const aspects = aspectsOf(framework);
  return outcomeReports({
    framework,
    figures: aspects.map(({ id }) => {
      const { now = [1, 18, 1], unanswered = 0 } = known[id] ?? {};
      return now === 'withheld' ? { withheld: 'too-few' } : shown(now, unanswered);
    }),
    rule: usualRule,
    changes: Object.entries(known).map(([aspect, { before }]) => ({
      aspect: aspect as AspectId,
      before: before === undefined ? null : shown(before),
    })),
    support: new Map([[1, support]]),
  });
}

export function anEvent(changes: Partial<AreaEvent> = {}): AreaEvent {
  const plain = { detail: null, href: null, change: null, movedFrom: null };
  return { day: '2027-10-12', title: 'SENCO forum', ...plain, ...changes };
}

const known: Known = {
  '1a': { now: [1, 11, 17], before: [3, 15, 6] },
  '1g': { now: [9, 15, 5], before: [11, 12, 2], unanswered: 1 },
  '1j': { now: [6, 9, 14] },
  '2e': { now: [8, 18, 3], unanswered: 2 },
  '3d': { now: [5, 20, 4] },
  '4b': { now: [7, 20, 2] },
  '4c': { now: 'withheld' },
  '5c': { now: [5, 10, 14] },
};

/** A newsletter in which everything stands that one can have. */
export function aNewsletter(changes: Partial<Newsletter> = {}): Newsletter {
  const outcomes = reports(known, [
    { text: 'Assess, Plan, Do, Review: materials for staff meetings', href: 'https://example.org/apdr' },
    { text: 'A workshop on the graduated approach, summer term', href: null },
  ]);
  return {
    title: 'DSPL3 Update',
    edition: 'Benchmarking Data Edition',
    area: 'DSPL3',
    asAt: '2027-06-18',
    opening: 'Thank you for all the work that went into this year’s benchmarking.\nHere is what it shows.',
    about: framework.purpose.intro,
    participation: { schools: 41, briefed: 38, started: 35, sent: 29 },
    scale: scaleOf(framework),
    outcomes,
    earlier: '2025–26',
    offer: practiceOffer(outcomes, [['1a', '1j'], ['1a'], ['4c'], ['5c']]),
    thanked: ['Willow Bank (invented)', 'Ash Hill (invented)', 'Maple Grove (invented)'],
    terms: termsOf([
      anEvent({
        day: '2028-01-20',
        title: 'Transition workshop',
        change: 'new',
        href: 'https://example.org/transition',
      }),
      anEvent(),
      anEvent({
        day: '2027-11-09',
        title: 'Autism training',
        change: 'changed',
        movedFrom: '2027-11-02',
      }),
      anEvent({ day: '2028-05-04', title: 'Annual conference' }),
    ]),
    contact: [
      { text: 'The DSPL3 manager, 01234 567890', href: null },
      { text: 'dspl3@example.org', href: 'mailto:dspl3@example.org' },
    ],
    rule: ruleInWords(usualRule, { highest: 'Exemplary', lowest: 'Emerging' }),
    draftRatings: true,
    ...changes,
  };
}

/** A newsletter of an area of which nothing is known but its name. */
export const nothing: Newsletter = {
  title: 'DSPL3 Update',
  edition: null,
  area: 'DSPL3',
  asAt: null,
  opening: null,
  about: null,
  participation: null,
  scale: scaleOf(framework),
  outcomes: [],
  earlier: null,
  offer: null,
  thanked: [],
  terms: [],
  contact: [],
  rule: null,
  draftRatings: false,
};
