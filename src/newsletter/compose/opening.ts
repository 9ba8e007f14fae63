import { dayText } from '../../wording/dates';
import { counted, numberText } from '../../wording/sentences';
import { shareText } from '../../wording/shares';
import type { Block, Facts } from '../blocks';
import type { Newsletter, Participation } from '../contents';
import { cleanText } from './clean-text';
import { paragraph, section, typed } from './parts';

export function masthead({ title, edition, area, asAt, participation }: Newsletter): readonly Block[] {
  const lines = [edition ?? '', area, asAt === null ? '' : figuresLine(asAt, participation)];
  return [
    { kind: 'masthead', title: cleanText(title), lines: lines.map(cleanText).filter((line) => line !== '') },
  ];
}

function figuresLine(asAt: string, participation: Participation | null): string {
  const from =
    participation === null
      ? ''
      : `, from ${numberText(participation.sent)} of ${counted(participation.schools, 'school')}`;
  return `Figures as at ${dayText(asAt)}${from}`;
}

export function opening(newsletter: Newsletter): readonly Block[] {
  return typed(newsletter.opening);
}

/** The thanks to the schools that have sent, and the figures of participation. */
export function participation({ participation, area, outcomes }: Newsletter): readonly Block[] {
  if (participation === null) return [];
  const { schools, sent } = participation;
  const whose = `${cleanText(area)}’s ${counted(schools, 'school')}`;
  if (sent === 0 || schools === 0)
    return [section('Taking part'), paragraph(`None of ${whose} has sent its ratings yet.`)];
  const whoSent =
    sent === schools
      ? `all of ${whose}, which have sent their ratings`
      : `the ${shareText(sent, schools)} of ${whose} that have sent their ratings`;
  return [
    section('Taking part'),
    paragraph(`Many thanks to ${whoSent}.${madeFrom(outcomes)}`),
    factsOf(participation),
  ];
}

/** What the figures after it are made from; a figure that could not be renewed is of fewer schools. */
function madeFrom(outcomes: Newsletter['outcomes']): string {
  const shown = outcomes.flatMap(({ aspects }) => aspects).filter(({ figures }) => 'rated' in figures);
  if (shown.length === 0) return '';
  return shown.some(({ olderAsAt }) => olderAsAt !== null)
    ? ' What follows is made from them, but for figures with an earlier day beside them, which are of the schools that had sent by then.'
    : ' What follows is made from them.';
}

function factsOf({ schools, briefed, started, sent }: Participation): Facts {
  const steps: readonly (readonly [string, number | null])[] = [
    ['Attended a briefing', briefed],
    ['Have begun', started],
    ['Have sent their ratings', sent],
  ];
  return {
    kind: 'facts',
    caption: 'How many schools take part',
    facts: steps.flatMap(([label, count]) =>
      count === null
        ? []
        : [
            {
              label,
              figure: shareText(count, schools),
              detail: `${numberText(count)} of ${counted(schools, 'school')}`,
            },
          ],
    ),
  };
}

export function about({ about }: Newsletter): readonly Block[] {
  const texts = typed(about);
  return texts.length === 0 ? [] : [section('What the benchmark is'), ...texts];
}
