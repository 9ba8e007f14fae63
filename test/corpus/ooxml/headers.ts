import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm } from '../build/filled-forms';
import { plainLayout, tablePerAspect } from '../build/layout';
import { idsBeside, levelNames, outcomes } from '../build/wording';
import { cell, paragraph, plain, plainCell, row, run, shading, table } from '../build/wordprocessing';

/** Where the header row stands and how it is written. */

function header(labels: readonly string[], properties = ''): string {
  return row(['', ...labels].map((label) => plainCell(label, properties)));
}

const labels = ['Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'];

export const headerCases: CorpusCase[] = [
  benchmarkCase('header once in each outcome table'),
  benchmarkCase('header once, half filled in', { form: halfForm }),
  benchmarkCase('header before every aspect', {
    layout: {
      header: () => '',
      rows: (form, aspect, layout) => [header(labels), ...plainLayout.rows(form, aspect, layout)],
    },
  }),
  benchmarkCase('header before every aspect, with the letter in the header', {
    layout: {
      header: () => '',
      rows: (form, aspect, layout) => [
        row([aspect.id, ...labels].map((label) => plainCell(label, shading('D9D9D9')))),
        ...plainLayout.rows(form, aspect, { ...layout, letter: () => '' }),
      ],
    },
  }),
  benchmarkCase('a table for each aspect', { form: halfForm, layout: tablePerAspect }),
  benchmarkCase('a table for each aspect, letter as a paragraph above it', {
    layout: {
      letter: null,
      tables: (form, outcome, layout) =>
        outcome.aspects
          .map(
            (aspect) =>
              plain(aspect.id) +
              table([layout.header(layout), ...layout.rows(form, aspect, layout)], layout.widths(layout)),
          )
          .join(''),
    },
  }),
  benchmarkCase('one table for everything, outcome titles in merged rows', {
    layout: {
      outcomes: (form, layout) =>
        table(
          [
            layout.header(layout),
            ...outcomes.flatMap((outcome) => [
              row([plainCell(`Outcome ${outcome.number}: ${outcome.title}`, '<w:gridSpan w:val="5"/>')]),
              ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
            ]),
          ],
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('outcome title in the first merged row of its table, no heading', {
    form: halfForm,
    layout: {
      heading: () => plain(''),
      tables: (form, outcome, layout) =>
        table(
          [
            row([plainCell(`${outcome.number}. ${outcome.title}`, '<w:gridSpan w:val="5"/>')]),
            layout.header(layout),
            ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
          ],
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('header in capitals with colons', {
    layout: { header: () => header(labels.map((label) => `${label.toUpperCase()}:`)) },
  }),
  benchmarkCase('header split over runs and lines', {
    layout: {
      header: () =>
        row([
          plainCell(''),
          cell(paragraph(run('Emer', '<w:b/>') + run('ging'))),
          cell(paragraph(run('Expec') + '<w:proofErr w:type="spellStart"/>' + run('ted'))),
          cell(paragraph(run('Exem\u00adplary'))),
          cell(plain('Evidence to') + paragraph(run('support\njudgement'))),
        ]),
    },
  }),
  benchmarkCase('header in two rows, merged across and down', {
    layout: {
      header: () =>
        row([
          plainCell('', '<w:vMerge w:val="restart"/>'),
          plainCell('Which is the best fit? Highlight one', '<w:gridSpan w:val="3"/>'),
          plainCell('Evidence to support judgement', '<w:vMerge w:val="restart"/>'),
        ]) +
        row([
          plainCell('', '<w:vMerge/>'),
          ...labels.slice(0, 3).map((label) => plainCell(label)),
          plainCell('', '<w:vMerge/>'),
        ]),
    },
  }),
  benchmarkCase('header that a school has copied into the middle of a table', {
    layout: {
      rows: (form, aspect, layout) => [
        ...(aspect.letter === 'e' ? [layout.header(layout)] : []),
        ...plainLayout.rows(form, aspect, layout),
      ],
    },
  }),
  benchmarkCase('columns in another order', {
    layout: {
      header: () =>
        row(['Evidence', 'Exemplary', 'Expected', 'Emerging', ''].map((label) => plainCell(label))),
      rows: (form, aspect, layout) => [
        row([
          layout.evidence(form, aspect),
          ...[...levelNames].reverse().map((level) => layout.statement(form, aspect, level)),
          plainCell(aspect.letter),
        ]),
      ],
    },
  }),
  benchmarkCase('columns for RAG, date and initials besides', {
    form: halfForm,
    layout: {
      header: () =>
        header([
          'Emerging',
          'Expected',
          'Exemplary',
          'RAG',
          'Evidence to support judgement',
          'Date',
          'Initials',
        ]),
      rows: (form, aspect, layout) => [
        row([
          plainCell(aspect.letter),
          ...levelNames.map((level) => layout.statement(form, aspect, level)),
          plainCell('A', shading('FFC000')),
          layout.evidence(form, aspect),
          plainCell('June 2019'),
          plainCell('LH'),
        ]),
      ],
      widths: () => [600, 2500, 2500, 2500, 600, 3500, 1000, 800],
    },
    expected: { unsure: idsBeside(halfForm.ratings) },
  }),
];
