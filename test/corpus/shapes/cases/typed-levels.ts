import type { CorpusCase, ExpectedReading } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { ratingsFrom, without, type Form } from '../../build/form';
import { lines, type Layout } from '../../build/layout';
import { idsBeside, levelNames, type LevelName } from '../../build/wording';
import { cell, control, highlight, paragraph, plain, plainCell, row, run } from '../../build/wordprocessing';
import {
  columns,
  evidence,
  headerOf,
  letter,
  levelLabels,
  neverMarked,
  statements,
  typed,
  typedLevel,
  unmarkedWith,
  withColumns,
  type Column,
} from '../columns';

/** The level typed as a word, in a column or a row of the school's own: a suggestion, and never more. */

/** A case in which nothing is marked and the levels are only typed. */
function typedOnly(name: string, layout: Partial<Layout>, differences: ExpectedReading = {}): CorpusCase {
  return benchmarkCase(name, {
    layout,
    expected: { ratings: {}, suggestions: completeForm.ratings, ...differences },
  });
}

const ratings = completeForm.ratings;
const short: Readonly<Record<LevelName, string>> = { emerging: 'Em', expected: 'Exp', exemplary: 'Exem' };
const lastYear = ratingsFrom('112111111111111', '111121111', '1112', '112', '211');
const disagreeing: Readonly<Record<string, LevelName>> = { '1d': 'exemplary', '4a': 'emerging' };

/** The evidence's cell with a line before the evidence. */
function evidenceAfter(line: (form: Form, id: string) => string): Column {
  return {
    ...evidence(),
    cell: (form, { id }) => {
      const before = line(form, id);
      return cell((before === '' ? '' : plain(before)) + lines(form.evidence[id] ?? ''));
    },
  };
}

/** A drop-down that shows the level chosen, or its prompt. */
const dropDown: Column = {
  heading: 'Judgement',
  width: 1300,
  cell: (form, { id }) => {
    const level = form.ratings[id];
    const more = `<w:dropDownList>${levelNames
      .map((name) => `<w:listItem w:displayText="${levelLabels[name]}" w:value="${name}"/>`)
      .join('')}</w:dropDownList>`;
    const shown = level === undefined ? 'Choose an item.' : levelLabels[level];
    return cell(paragraph(control(run(shown), { placeholder: level === undefined, more })));
  },
};

/** All three level words in one cell, each with a box before it. */
function boxedLevels(chosen: LevelName | undefined): string {
  return levelNames.map((level) => `${chosen === level ? '☒' : '☐'} ${levelLabels[level]}`).join('   ');
}

export const typedLevelCases: CorpusCase[] = [
  typedOnly('shape: Level typed in a column of its own', unmarkedWith(typedLevel('Level', ratings))),
  typedOnly('shape: Best fit typed in a column of its own', unmarkedWith(typedLevel('Best fit', ratings))),
  typedOnly(
    'shape: Our judgement typed in short before the statements',
    columns(letter(), typedLevel('Our judgement', ratings, short), ...statements(neverMarked), evidence()),
  ),
  typedOnly(
    'shape: the level typed in capitals with a full stop in a column headed RAG',
    unmarkedWith(
      typedLevel('RAG', ratings, { emerging: 'EMERGING.', expected: 'EXPECTED.', exemplary: 'EXEMPLARY.' }),
    ),
  ),
  typedOnly('shape: the level typed in a column without a heading', unmarkedWith(typedLevel('', ratings))),
  typedOnly(
    'shape: Ex typed where it may be either of two levels',
    unmarkedWith(typedLevel('Level', ratings, { emerging: 'Em', expected: 'Ex', exemplary: 'Ex' })),
    {
      suggestions: Object.fromEntries(Object.entries(ratings).filter(([, level]) => level === 'emerging')),
      unsure: Object.keys(ratings).filter((id) => ratings[id] !== 'emerging'),
    },
  ),
  typedOnly(
    'shape: numbers typed in a column Level',
    unmarkedWith(typedLevel('Level', ratings, { emerging: '1', expected: '2', exemplary: '3' })),
    { suggestions: {}, unsure: Object.keys(ratings) },
  ),
  typedOnly(
    'shape: two levels typed in one cell',
    unmarkedWith(typed('Level', () => 'Emerging / Expected')),
    { suggestions: {}, unsure: idsBeside({}) },
  ),
  typedOnly(
    'shape: a level denied and a level doubted in a column Level',
    unmarkedWith(typed('Level', ({ outcome }) => (outcome === 1 ? 'not yet Expected' : 'Expected?'))),
    { suggestions: {}, unsure: idsBeside({}) },
  ),
  typedOnly('shape: last year’s level typed in a column', unmarkedWith(typedLevel('Last year', lastYear)), {
    suggestions: {},
  }),
  typedOnly(
    'shape: the target typed as a level in a column',
    unmarkedWith(typedLevel('Target level', lastYear)),
    {
      suggestions: {},
    },
  ),
  typedOnly(
    'shape: levels typed in a column for each year',
    unmarkedWith(typedLevel('2017-18', lastYear), typedLevel('2018-19', ratings)),
  ),
  typedOnly(
    'shape: staff and governors each with a column of typed levels, not always of one mind',
    unmarkedWith(typedLevel('Staff', ratings), typedLevel('Governors', { ...ratings, ...disagreeing })),
    { suggestions: without(ratings, Object.keys(disagreeing)), unsure: Object.keys(disagreeing) },
  ),
  benchmarkCase('shape: Level typed and highlighted, in agreement', {
    form: halfForm,
    layout: withColumns(typedLevel('Level', halfForm.ratings)),
  }),
  benchmarkCase('shape: Best fit typed and highlighted, apart in two rows', {
    layout: withColumns(typedLevel('Best fit', { ...ratings, ...disagreeing })),
    expected: {
      ratings: without(ratings, Object.keys(disagreeing)),
      conflicts: Object.keys(disagreeing),
    },
  }),
  benchmarkCase('shape: last year’s level typed beside this year’s highlight', {
    layout: withColumns(typedLevel('Last year', lastYear), typedLevel('Previous judgement', lastYear)),
  }),
  benchmarkCase('shape: target and next level typed beside this year’s highlight', {
    layout: withColumns(
      typedLevel('Target', lastYear),
      typed('Next step', () => 'Move to Exemplary by July'),
    ),
  }),
  benchmarkCase('shape: the level chosen from a drop-down in a column, the rest not chosen yet', {
    form: halfForm,
    layout: unmarkedWith(dropDown),
    expected: { ratings: {}, suggestions: halfForm.ratings },
  }),
  typedOnly(
    'shape: three level words with boxes in a column, one ticked',
    unmarkedWith(typed('Judgement', ({ id }) => boxedLevels(ratings[id]), 2500)),
  ),
  typedOnly('shape: a row Best fit with the level typed under each row of statements', {
    ...unmarkedWith(),
    rows: (form, aspect) => [
      ...(unmarkedWith().rows?.(form, aspect, {} as Layout) ?? []),
      row([
        plainCell(''),
        cell(plain(`Best fit: ${levelLabels[ratings[aspect.id] ?? 'expected']}`), '<w:gridSpan w:val="4"/>'),
      ]),
    ],
  }),
  typedOnly('shape: three level words under the statements, one of them highlighted', {
    ...unmarkedWith(),
    rows: (form, aspect) => [
      ...(unmarkedWith().rows?.(form, aspect, {} as Layout) ?? []),
      row([
        plainCell(''),
        ...levelNames.map((level) =>
          cell(paragraph(run(levelLabels[level], ratings[aspect.id] === level ? highlight('yellow') : ''))),
        ),
        plainCell(''),
      ]),
    ],
  }),
  benchmarkCase('shape: the line Best fit: by hand before the evidence, without tags', {
    layout: columns(
      letter(),
      ...statements(neverMarked),
      evidenceAfter(({ ratings: chosen }, id) => {
        const level = chosen[id];
        return `Best fit: ${level === undefined ? '' : levelLabels[level]}`;
      }),
    ),
  }),
  typedOnly(
    'shape: (best fit) typed behind the statement',
    columns(
      letter(),
      ...statements((text, chosen) => plainCell(chosen ? `${text} (best fit)` : text)),
      evidence(),
    ),
  ),
  typedOnly(
    'shape: BEST FIT typed on a line above the statement',
    columns(
      letter(),
      ...statements((text, chosen) => cell((chosen ? plain('BEST FIT') : '') + plain(text))),
      evidence(),
    ),
  ),
  benchmarkCase('shape: levels named in the evidence’s sentences', {
    form: halfForm,
    layout: columns(
      letter(),
      ...statements(),
      evidenceAfter((form, id) =>
        form.evidence[id] === undefined ? '' : 'Was Emerging last year. Expected across the school by July.',
      ),
    ),
  }),
  benchmarkCase('shape: a header row that names a column Exemplary practice elsewhere', {
    layout: {
      ...withColumns(typed('Exemplary practice elsewhere', () => 'Visit St Mary’s', 2000)),
      header: () =>
        headerOf([
          '',
          'Emerging',
          'Expected',
          'Exemplary',
          'Exemplary practice elsewhere',
          'Evidence to support judgement',
        ]),
    },
  }),
];
