import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm } from '../build/filled-forms';
import { plainLayout, type Layout } from '../build/layout';
import { paragraphStyle, standardStyles } from '../build/styles';
import { levelNames, outcomes, type WordedAspect, type WordedOutcome } from '../build/wording';
import { cell, highlight, paragraph, row, run, styled } from '../build/wordprocessing';

/** Letters that Word's automatic numbering prints: they are on the page and not in the text. */

interface ListLevel {
  readonly format: 'lowerLetter' | 'decimal' | 'upperLetter';
  readonly text: string;
  readonly more?: string;
}

function abstractList(id: number, levels: readonly ListLevel[]): string {
  const content = levels.map(
    ({ format, text, more }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more ?? ''}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${content.join('')}</w:abstractNum>`;
}

function list(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

function numbered(listId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
}

/** An empty letter cell whose paragraph has these properties. */
function letterCellWith(properties: (aspect: WordedAspect) => string): Partial<Layout> {
  return {
    rows: (form, aspect) => [
      row([
        cell(paragraph('', properties(aspect))),
        ...levelNames.map((level) => plainLayout.statement(form, aspect, level)),
        plainLayout.evidence(form, aspect),
      ]),
    ],
  };
}

const perOutcome = outcomes.map(({ number }) => number);
const lettersWithBracket = abstractList(0, [{ format: 'lowerLetter', text: '%1)' }]);
const columnLists = perOutcome.flatMap((number) => levelNames.map((_, column) => number * 10 + column));
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
const outcomeAndAspect = [
  { format: 'decimal', text: 'Outcome %1:' },
  { format: 'lowerLetter', text: '%1%2' },
] as const;

function numberedHeading({ title }: WordedOutcome): string {
  return paragraph(run(title), `<w:pStyle w:val="Heading1"/>${numbered(1)}`);
}

export const numberingCases: CorpusCase[] = [
  benchmarkCase('letters by Word, a list of its own for each outcome', {
    layout: letterCellWith(({ outcome }) => numbered(outcome)),
    package: {
      numbering:
        perOutcome.map((number) => abstractList(number, [{ format: 'lowerLetter', text: '%1.' }])).join('') +
        perOutcome.map((number) => list(number, number)).join(''),
    },
  }),
  benchmarkCase('letters by Word, one list restarted by an override for each outcome', {
    form: halfForm,
    layout: letterCellWith(({ outcome }) => numbered(outcome)),
    package: {
      numbering: lettersWithBracket + perOutcome.map((number) => list(number, 0, restart)).join(''),
    },
  }),
  benchmarkCase('letters by Word, second level below the numbered outcome headings', {
    layout: { ...letterCellWith(() => numbered(1, 1)), heading: numberedHeading },
    package: { numbering: abstractList(0, outcomeAndAspect) + list(1, 0) },
  }),
  benchmarkCase('letters by Word through paragraph styles', {
    layout: {
      ...letterCellWith(() => '<w:pStyle w:val="AspectLetter"/>'),
      heading: ({ title }) => styled('OutcomeTitle', title),
    },
    package: {
      numbering:
        abstractList(0, [
          { ...outcomeAndAspect[0], more: '<w:pStyle w:val="OutcomeTitle"/>' },
          { ...outcomeAndAspect[1], more: '<w:pStyle w:val="AspectLetter"/>' },
        ]) + list(1, 0),
      styles:
        standardStyles +
        paragraphStyle('OutcomeTitle', 'Outcome title', `${numbered(1)}<w:outlineLvl w:val="0"/>`) +
        paragraphStyle('AspectLetter', 'Aspect letter', numbered(1, 1)),
    },
  }),
  benchmarkCase('letters by Word before the Emerging statement', {
    form: halfForm,
    layout: {
      letter: null,
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('yellow') : '';
        const properties = level === 'emerging' ? numbered(aspect.outcome) : '';
        return cell(paragraph(run(aspect.statements[level], mark), properties));
      },
    },
    package: {
      numbering: lettersWithBracket + perOutcome.map((number) => list(number, 0, restart)).join(''),
    },
  }),
  benchmarkCase('letters by Word before every statement, a list for each column', {
    layout: {
      letter: null,
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('green') : '';
        const listId = aspect.outcome * 10 + levelNames.indexOf(level);
        return cell(paragraph(run(aspect.statements[level], mark), numbered(listId)));
      },
    },
    package: {
      numbering:
        columnLists.map((id) => abstractList(id, [{ format: 'lowerLetter', text: '%1)' }])).join('') +
        columnLists.map((id) => list(id, id)).join(''),
    },
  }),
  benchmarkCase('letters by Word that were never restarted and run on over the outcomes', {
    layout: letterCellWith(() => numbered(1)),
    package: { numbering: lettersWithBracket + list(1, 0) },
  }),
  benchmarkCase('letters by Word, capital, with the statement numbered off in one row', {
    layout: letterCellWith(({ id, outcome }) => numbered(id === '2f' ? 0 : outcome)),
    package: {
      numbering:
        abstractList(0, [{ format: 'upperLetter', text: '%1' }]) +
        perOutcome.map((number) => list(number, 0, restart)).join(''),
    },
  }),
  benchmarkCase('letters by Word on every statement of one list, so that they mean nothing', {
    layout: {
      letter: null,
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('yellow') : '';
        return cell(paragraph(run(aspect.statements[level], mark), numbered(1)));
      },
    },
    package: { numbering: lettersWithBracket + list(1, 0) },
  }),
];
