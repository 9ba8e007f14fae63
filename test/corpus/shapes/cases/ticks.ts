import type { CorpusCase, ExpectedReading } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import type { Layout } from '../../build/layout';
import { idsBeside, levelNames, type LevelName } from '../../build/wording';
import { cell, checkBoxControl, paragraph, plain, plainCell, row, run } from '../../build/wordprocessing';
import {
  columns,
  evidence,
  headerless,
  letter,
  levelLabels,
  neverMarked,
  statement,
  statements,
  typed,
  type Column,
} from '../columns';

/** Crosses, ticks and circles beside or on the statements: suggestions, and never more. */

function ticked(name: string, layout: Partial<Layout>, differences: ExpectedReading = {}): CorpusCase {
  return benchmarkCase(name, {
    form: halfForm,
    layout,
    expected: { ratings: {}, suggestions: halfForm.ratings, ...differences },
  });
}

/** A narrow column for one level, with the sign where that level is chosen. */
function signFor(level: LevelName, sign: string, heading = '', otherwise = ''): Column {
  return typed(heading, ({ id }, form) => (form.ratings[id] === level ? sign : otherwise), 400);
}

/** The usual columns, each statement followed by a narrow one for its sign. */
function signAfter(sign: string, heading = '', otherwise = ''): Column[] {
  return levelNames.flatMap((level) => [
    statement(level, levelLabels[level], neverMarked),
    signFor(level, sign, heading, otherwise),
  ]);
}

/** A narrow column with a box that Word ticks. */
function boxFor(level: LevelName): Column {
  return {
    heading: '',
    width: 400,
    cell: (form, { id }) => cell(paragraph(checkBoxControl(form.ratings[id] === level))),
  };
}

/** An ellipse drawn over the text, anchored where this stands; it holds no words. */
const circle =
  '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
  '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>' +
  '<wp:extent cx="1600000" cy="900000"/><wp:wrapNone/><wp:docPr id="77" name="Oval 77"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
  '<wps:wsp><wps:spPr><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>';

export const tickCases: CorpusCase[] = [
  ticked(
    'shape: an X in a narrow column after each statement',
    columns(letter(), ...signAfter('X'), evidence()),
  ),
  ticked(
    'shape: a tick in a narrow column after each statement',
    columns(letter(), ...signAfter('✓', '✓'), evidence()),
  ),
  ticked(
    'shape: boxes in a narrow column after each statement, one ticked',
    columns(letter(), ...signAfter('☒', '', '☐'), evidence()),
  ),
  ticked('shape: Word’s own boxes in a narrow column before each statement, under one merged heading', {
    ...columns(
      letter(),
      ...levelNames.flatMap((level) => [boxFor(level), statement(level, levelLabels[level], neverMarked)]),
      evidence(),
    ),
    header: () =>
      row([
        plainCell(''),
        ...levelNames.map((level) => plainCell(levelLabels[level], '<w:gridSpan w:val="2"/>')),
        plainCell('Evidence to support judgement'),
      ]),
  }),
  ticked(
    'shape: three narrow columns with the levels’ short names and a tick, after the statements',
    columns(
      letter(),
      ...statements(neverMarked),
      signFor('emerging', '✔', 'Em'),
      signFor('expected', '✔', 'Exp'),
      signFor('exemplary', '✔', 'Exem'),
      evidence(),
    ),
  ),
  ticked(
    'shape: three narrow columns all headed E, with a tick',
    columns(
      letter(),
      ...statements(neverMarked),
      ...levelNames.map((level) => signFor(level, '✔', 'E')),
      evidence(),
    ),
    { suggestions: {} },
  ),
  ticked(
    'shape: Yes typed in a narrow column after the statement that fits, No after the others',
    columns(letter(), ...signAfter('Yes', 'Y/N', 'No'), evidence()),
  ),
  ticked(
    'shape: Partly typed after every statement',
    columns(letter(), ...signAfter('Partly', 'Met?', 'Partly'), evidence()),
    { suggestions: {} },
  ),
  ticked(
    'shape: an X in two of the narrow columns of every row',
    columns(
      letter(),
      ...levelNames.flatMap((level) => [
        statement(level, levelLabels[level], neverMarked),
        typed('', () => (level === 'emerging' ? '' : 'X'), 400),
      ]),
      evidence(),
    ),
    { suggestions: {}, unsure: idsBeside({}) },
  ),
  ticked(
    'shape: an X on a line of its own under the statement',
    columns(
      letter(),
      ...statements((text, chosen) => cell(plain(text) + (chosen ? plain('X') : ''))),
      evidence(),
    ),
  ),
  ticked(
    'shape: [x] and [ ] typed before each statement',
    columns(
      letter(),
      ...statements((text, chosen) => plainCell(`${chosen ? '[x]' : '[ ]'} ${text}`)),
      evidence(),
    ),
  ),
  ticked(
    'shape: a box before each statement, Word’s own, one ticked',
    columns(
      letter(),
      ...statements((text, chosen) => cell(paragraph(checkBoxControl(chosen) + run(` ${text}`)))),
      evidence(),
    ),
  ),
  ticked('shape: a row of boxes under each row of statements', {
    ...columns(letter(), ...statements(neverMarked), evidence()),
    rows: (form, aspect, layout) => [
      ...(columns(letter(), ...statements(neverMarked), evidence()).rows?.(form, aspect, layout) ?? []),
      row([
        plainCell(''),
        ...levelNames.map((level) => plainCell(form.ratings[aspect.id] === level ? '☑' : '☐')),
        plainCell(''),
      ]),
    ],
  }),
  ticked(
    'shape: a circle drawn round the statement',
    columns(
      letter(),
      ...statements((text, chosen) => cell(paragraph((chosen ? circle : '') + run(text)))),
      evidence(),
    ),
  ),
  ticked(
    'shape: a tick in a narrow column, no header row',
    headerless(columns(letter(), ...signAfter('✓'), evidence())),
  ),
  benchmarkCase('shape: ticks in narrow columns beside the highlighted statements', {
    layout: columns(
      letter(),
      ...levelNames.flatMap((level) => [statement(level), signFor(level, '✓')]),
      evidence(),
    ),
  }),
  benchmarkCase('shape: a tick in one narrow column at the end to say that the row is done', {
    form: halfForm,
    layout: columns(
      letter(),
      ...statements(),
      evidence(),
      typed('Done', () => '✓', 600),
    ),
  }),
  benchmarkCase('shape: a tick in a Done column where nothing is marked', {
    form: { ...completeForm, ratings: {} },
    layout: columns(
      letter(),
      ...statements(),
      typed('Done', () => '✓', 600),
      evidence(),
    ),
  }),
];
