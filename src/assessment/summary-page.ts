import { counted, listed } from '../wording/sentences';
import type { Assessment } from './assessment';
import { levelLabel } from './level-label';
import { nextSteps } from './plan/next-steps';
import { draftSign, statementOf } from './statement-wording';
import { strengths } from './strengths';

/** The summary page for governors. */
export interface SummaryPage {
  readonly title: string;
  /** The school and the day. */
  readonly about: string;
  /** The ratings by outcome: a heading row, a row an outcome, and the sums. Rows are equally long. */
  readonly table: readonly (readonly string[])[];
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** More next steps than these would not fit on the page beside the rest. */
const mostSteps = 8;

/** The longest text of a next step, in characters. The whole statement stands in the document. */
const longestStep = 140;

/** @param on the day, as people write it, such as `18 June 2027` */
export function summaryPage(assessment: Assessment, on: string): SummaryPage {
  const school = assessment.school.name ?? 'Our school';
  return {
    title: 'SEND Benchmark: summary for governors',
    about: `${school}, ${on}. Evidence, notes and the action plan stand in the document itself.`,
    table: tableOf(assessment),
    parts: [
      { heading: 'Strengths', lines: strengthLines(assessment) },
      { heading: 'Next steps', lines: stepLines(assessment) },
    ],
  };
}

function tableOf({ framework, aspects }: Assessment): readonly (readonly string[])[] {
  const keys = [...framework.levels.map(({ key }) => key), null];
  const countsOf = (ids: ReadonlySet<string>) =>
    keys.map((key) => String(aspects.filter(({ id, rating }) => ids.has(id) && rating === key).length));
  const all = framework.outcomes.flatMap(({ aspects: own }) => own);
  return [
    ['Outcome', ...framework.levels.map(({ label }) => label), 'Unanswered'],
    ...framework.outcomes.map(({ number, title, aspects: own }) => [
      `${number} ${title}`,
      ...countsOf(new Set(own.map(({ id }) => id))),
    ]),
    ['All outcomes', ...countsOf(new Set(all.map(({ id }) => id)))],
  ];
}

function strengthLines(assessment: Assessment): readonly string[] {
  const { framework } = assessment;
  const strong = strengths(assessment).map(({ id }) => id);
  const highest = framework.levels.at(-1)?.label ?? '';
  if (strong.length === 0) return [`No aspect is rated ${highest} with evidence yet.`];
  return framework.outcomes.flatMap(({ number, title, aspects }) => {
    const own = aspects.filter(({ id }) => strong.includes(id)).map(({ id }) => id);
    return own.length === 0 ? [] : [`${number} ${title}: ${listed(own)}, rated ${highest} with evidence.`];
  });
}

function stepLines(assessment: Assessment): readonly string[] {
  const { framework, aspects } = assessment;
  const steps = nextSteps(assessment);
  if (steps.length === 0) return ['No aspect has a level above its own to work towards.'];
  const lines = steps.slice(0, mostSteps).map(({ aspect, from, to, planned }) => {
    const answer = aspects.find(({ id }) => id === aspect);
    const next = answer === undefined ? undefined : statementOf(answer, to, framework);
    const plan = planned ? ' (in the action plan)' : '';
    const way = `${aspect}, from ${levelLabel(framework, from)} to ${levelLabel(framework, to)}${plan}`;
    if (next === undefined || next.text === '') return `${way}.`;
    return `${way}: ${cut(next.text)}${next.draft ? ` (${draftSign.toLowerCase()})` : ''}`;
  });
  const more = steps.length - lines.length;
  return more === 0 ? lines : [...lines, `And ${counted(more, 'further step')}.`];
}

function cut(statement: string): string {
  const words = statement.replace(/\s+/g, ' ').trim();
  if (words.length <= longestStep) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longestStep))} …`;
}
