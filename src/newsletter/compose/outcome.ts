import { counted, numberText } from '../../wording/sentences';
import { dayText, isDay, momentText } from '../../wording/dates';
import { shareTexts } from '../../wording/shares';
import type { Block, Words } from '../blocks';
import type { AspectReport, Newsletter, OutcomeReport } from '../contents';
import { cleanText } from './clean-text';
import { highlightMark } from './marks';
import { leadIn, lineList, part, section, wordingWords } from './parts';

/** One outcome: its bars, its aspects, its priority, and how the area supports schools in it. */
export function outcome(newsletter: Newsletter, report: OutcomeReport): readonly Block[] {
  const { scale } = newsletter;
  const name = `Outcome ${report.number}`;
  const support = lineList(report.support);
  return [
    section(`${name}: ${cleanText(report.title)}`),
    ...priority(newsletter, report),
    ...bars(newsletter, report),
    {
      kind: 'entries',
      caption: `The aspects of outcome ${report.number}, and how many schools stand where`,
      columns: ['Aspect', `${scale.printed} statement, and how many schools stand where`],
      entries: report.aspects.map((aspect) => ({
        label: aspect.aspect,
        mark: highlightMark(aspect.highlight),
        paragraphs: [wordingWords(aspect.wording), ...numbers(newsletter, aspect)],
      })),
    },
    ...(support.length === 0 ? [] : [part(`How ${cleanText(newsletter.area)} supports schools`), ...support]),
  ];
}

function priority({ area, scale }: Newsletter, { priority, aspects }: OutcomeReport): readonly Block[] {
  if (aspects.every(({ figures }) => 'withheld' in figures)) return [];
  if (priority === null) {
    return [leadIn('No aspect of this outcome stands out as a need.')];
  }
  const figures = aspects.find(({ aspect }) => aspect === priority.aspect)?.figures;
  const counts =
    figures !== undefined && 'rated' in figures
      ? ` ${numberText(figures.levels[0] ?? 0)} of ${counted(figures.rated, 'school')} are ${scale.levels[0] ?? ''}.`
      : '';
  return [
    leadIn(
      { text: `Priority: ${priority.aspect}.`, weight: 'strong' },
      `${counts} ${cleanText(area)} will consider first how to support more schools to move on here.`,
    ),
  ];
}

function bars({ scale }: Newsletter, { number, aspects }: OutcomeReport): readonly Block[] {
  if (aspects.every(({ figures }) => 'withheld' in figures)) return [];
  return [
    {
      kind: 'chart',
      caption: `Outcome ${number} at a glance`,
      description: `A bar for each aspect: how many schools are ${scale.levels.join(', ')}. The table after it has the same numbers in words.`,
      levels: scale.levels,
      bars: aspects.map(({ aspect, figures, highlight }) => ({
        label: aspect,
        mark: highlightMark(highlight),
        counts: 'rated' in figures ? figures.levels : null,
        beside: 'rated' in figures ? counted(figures.rated, 'school') : 'Not shown',
      })),
    },
    { ...leadIn(`The ${scale.printed} statements, and the same numbers in words:`), visual: true },
  ];
}

/** The numbers of an aspect in words: now, and in the earlier collection. */
function numbers({ scale, earlier }: Newsletter, aspect: AspectReport): readonly (readonly Words[])[] {
  const { figures, before } = aspect;
  if ('withheld' in figures) {
    const reason =
      figures.withheld === 'too-few'
        ? 'Not shown: fewer than five schools have rated it.'
        : 'Not shown: its figures could tell about single schools.';
    return [[{ text: reason, weight: 'quiet' }]];
  }
  const { levels, rated, unanswered } = figures;
  const shares = shareTexts(levels);
  const standing = scale.levels.map(
    (name, level) => `${name} ${numberText(levels[level] ?? 0)} (${shares[level] ?? ''})`,
  );
  const blank = unanswered === null || unanswered === 0 ? '' : `; ${numberText(unanswered)} left it blank`;
  const older = aspect.olderAsAt === null ? '' : `, as at ${momentOrDay(aspect.olderAsAt)}`;
  const now = `${standing.join(', ')}: ${counted(rated, 'school')}${blank}${older}.`;
  if (before === null || earlier === null) return [[{ text: now, weight: 'quiet' }]];
  const sharesThen = shareTexts(before.levels);
  const then = scale.levels.map((name, level) => `${name} ${sharesThen[level] ?? ''}`);
  return [
    [{ text: now, weight: 'quiet' }],
    [
      {
        text: `In ${cleanText(earlier)}: ${then.join(', ')}; ${counted(before.rated, 'school')}.`,
        weight: 'quiet',
      },
    ],
  ];
}

function momentOrDay(text: string): string {
  return isDay(text) ? dayText(text) : momentText(text);
}
