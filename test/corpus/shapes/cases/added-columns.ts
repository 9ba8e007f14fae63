import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { expectedOf, only } from '../../build/form';
import { plainLayout } from '../../build/layout';
import { idsBeside, outcomes } from '../../build/wording';
import { cell, highlight, paragraph, plainCell, row, run, shading, table } from '../../build/wordprocessing';
import {
  columns,
  evidence,
  headerOf,
  letter,
  statement,
  statements,
  typed,
  withColumns,
  type Column,
} from '../columns';

/** Columns that a school has added, renamed, merged or left out; the best fits are highlighted. */

const trafficLights = ['R', 'A', 'G'];
const fills = ['FF0000', 'FFC000', '92D050'];
const nth = (letterOfAspect: string): number => letterOfAspect.charCodeAt(0) % 3;

const someEvidence = ['1b', '1d', '2a', '4c'];
const noEvidence = only(completeForm.evidence, someEvidence);

/** A cell filled red, amber or green with the letter in it. */
const ragCell: Column = {
  heading: 'RAG',
  width: 700,
  cell: (_, { letter: name }) => plainCell(trafficLights[nth(name)] ?? '', shading(fills[nth(name)] ?? '')),
};

/** Evidence in two columns, turn about, so that each aspect has it in one of them only. */
function inTurn(heading: string, turn: 0 | 1): Column {
  return typed(
    heading,
    ({ id, letter: name }, form) => (name.charCodeAt(0) % 2 === turn ? (form.evidence[id] ?? '') : ''),
    2500,
  );
}

export const addedColumnCases: CorpusCase[] = [
  benchmarkCase('shape: RAG letters on traffic-light fills, date and initials after the evidence', {
    layout: columns(
      letter(),
      ...statements(),
      evidence(),
      ragCell,
      typed('Date', () => '12.3.19'),
      typed('Initials', () => 'JW/PO'),
    ),
  }),
  benchmarkCase('shape: a highlighted RAG word between the statements and the evidence', {
    form: halfForm,
    layout: withColumns({
      heading: 'RAG rating',
      width: 900,
      cell: (_, { letter: name }) =>
        cell(
          paragraph(
            run(
              ['Red', 'Amber', 'Green'][nth(name)] ?? '',
              highlight(['red', 'yellow', 'green'][nth(name)] ?? ''),
            ),
          ),
        ),
    }),
    // No key says which level a word of the column is.
    expected: { unsure: idsBeside(halfForm.ratings) },
  }),
  benchmarkCase('shape: a RAG column after each statement', {
    layout: columns(
      letter(),
      ...statements().flatMap((column) => [
        column,
        { ...ragCell, heading: '', cell: () => plainCell('', shading('F2F2F2')) },
      ]),
      evidence(),
    ),
  }),
  benchmarkCase('shape: columns Review, Lead, By when and Cost, filled in where evidence is not', {
    form: { ...completeForm, evidence: noEvidence },
    layout: withColumns(
      typed('Review', () => 'Summer term'),
      typed('Lead', () => 'SENCO'),
      typed('By when', () => 'July 2019'),
      typed('Cost', () => '£50'),
    ),
  }),
  benchmarkCase('shape: a Review column that is wide and stands last, evidence before it', {
    form: { ...completeForm, evidence: noEvidence },
    layout: columns(
      letter(),
      ...statements(),
      evidence('Evidence'),
      typed('Review', ({ id }) => `Reviewed with governors, ${id} discussed at length in May`, 3000),
    ),
  }),
  benchmarkCase('shape: no evidence column', {
    form: { ...completeForm, evidence: {} },
    layout: columns(letter(), ...statements()),
  }),
  benchmarkCase('shape: evidence headed How do you know?', {
    layout: columns(letter(), ...statements(), evidence('How do you know?')),
  }),
  benchmarkCase('shape: evidence headed Impact and evidence', {
    form: halfForm,
    layout: columns(letter(), ...statements(), evidence('Impact and evidence')),
  }),
  benchmarkCase('shape: evidence in an autumn and a spring column', {
    layout: columns(
      letter(),
      ...statements(),
      inTurn('Evidence (autumn)', 0),
      inTurn('Evidence (spring)', 1),
    ),
  }),
  benchmarkCase('shape: evidence for each level in a column beside it', {
    form: halfForm,
    layout: columns(
      letter(),
      ...statements().flatMap((column, index) => [
        column,
        typed(
          'Evidence',
          ({ id, letter: name }, form) => (nth(name) === index ? (form.evidence[id] ?? '') : ''),
          1500,
        ),
      ]),
    ),
  }),
  benchmarkCase('shape: a column with the number of the outcome before the letter', {
    layout: {
      ...columns(
        typed('Outcome', ({ outcome }) => `${outcome}`, 500),
        letter(),
        ...statements(),
        evidence(),
      ),
      heading: () => paragraph(''),
    },
  }),
  benchmarkCase('shape: the outcome in a first column merged down over its rows', {
    layout: {
      ...columns(letter(), ...statements(), evidence()),
      outcomes: (form, layout) =>
        table(
          [
            headerOf(['Outcome', '', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement']),
            ...outcomes.flatMap(({ number, title, aspects }) =>
              aspects.flatMap((aspect, index) =>
                layout
                  .rows(form, aspect, layout)
                  .map((content) =>
                    content.replace(
                      '<w:tr>',
                      `<w:tr>${plainCell(
                        index === 0 ? `${number}. ${title}` : '',
                        index === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
                      )}`,
                    ),
                  ),
              ),
            ),
          ],
          [1500, 600, 2600, 2600, 2600, 4000],
        ),
    },
  }),
  benchmarkCase('shape: a column of short titles between letter and statements', {
    layout: columns(
      letter(),
      typed(
        'Aspect',
        ({ id }) => `Strand ${id}: ${['teaching', 'monitoring', 'families'][nth(id.slice(1))]}`,
      ),
      ...statements(),
      evidence(),
    ),
  }),
  benchmarkCase('shape: a column of key questions between the statements and the evidence', {
    form: { ...completeForm, evidence: noEvidence },
    layout: withColumns(
      typed('Questions', () => 'What do you have in place? How well does it work? How do you know?', 2500),
    ),
  }),
  benchmarkCase('shape: the Emerging column left out', {
    form: halfForm,
    layout: columns(letter(), statement('expected'), statement('exemplary'), evidence()),
    expected: {
      ratings: Object.fromEntries(
        Object.entries(halfForm.ratings).filter(([, level]) => level !== 'emerging'),
      ),
    },
  }),
  benchmarkCase('shape: a column Not yet before Emerging, chosen in two rows', {
    layout: columns(
      letter(),
      {
        heading: 'Not yet',
        width: 1500,
        cell: (_, { id }) =>
          ['1c', '3a'].includes(id)
            ? cell(paragraph(run('We have nothing in place for this.', highlight('yellow'))))
            : plainCell('We have nothing in place for this.'),
      },
      ...statements((text, chosen, { id }) =>
        cell(paragraph(run(text, chosen && !['1c', '3a'].includes(id) ? highlight('yellow') : ''))),
      ),
      evidence(),
    ),
    expected: {
      ratings: Object.fromEntries(
        Object.entries(completeForm.ratings).filter(([id]) => !['1c', '3a'].includes(id)),
      ),
      either: ['1c', '3a'],
    },
  }),
  benchmarkCase('shape: one heading Level merged over three columns, the names in the row below', {
    form: halfForm,
    layout: {
      ...columns(letter(), ...statements(), evidence()),
      header: () =>
        row([
          plainCell('Aspect', '<w:vMerge w:val="restart"/>'),
          plainCell('Level', '<w:gridSpan w:val="3"/>'),
          plainCell('Evidence', '<w:vMerge w:val="restart"/>'),
        ]) +
        row([
          plainCell('', '<w:vMerge/>'),
          plainCell('Emerging'),
          plainCell('Expected'),
          plainCell('Exemplary'),
          plainCell('', '<w:vMerge/>'),
        ]),
    },
  }),
  benchmarkCase('shape: every other row tinted over all columns, added ones as well', {
    layout: {
      rows: (form, aspect) => {
        const fill = nth(aspect.letter) === 0 ? shading('EAF1DD') : '';
        return [
          row([
            plainCell(aspect.letter, fill),
            ...(['emerging', 'expected', 'exemplary'] as const).map((level) =>
              form.ratings[aspect.id] === level
                ? cell(paragraph(run(aspect.statements[level], highlight('yellow'))), fill)
                : plainCell(aspect.statements[level], fill),
            ),
            plainCell('G', fill),
            plainCell(form.evidence[aspect.id] ?? '', fill),
          ]),
        ];
      },
      header: () => headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'RAG', 'Evidence']),
      widths: () => [600, 2600, 2600, 2600, 600, 4000],
    },
  }),
  benchmarkCase('shape: an empty spacer column between all others', {
    layout: columns(
      ...[letter(), ...statements(), evidence()].flatMap((column) => [column, typed('', () => '', 100)]),
    ),
  }),
  benchmarkCase('shape: two columns of numbers, percentages that meet each level', {
    form: halfForm,
    layout: withColumns(
      typed('Staff agreeing', ({ letter: name }) => `${60 + nth(name)}%`),
      typed('Score', ({ letter: name }) => `${nth(name) + 1}`),
    ),
    expected: expectedOf(halfForm),
  }),
  benchmarkCase('shape: the plain table with its columns in a new order, evidence first', {
    layout: { ...columns(evidence(), ...statements(), letter()), after: plainLayout.after },
  }),
];
