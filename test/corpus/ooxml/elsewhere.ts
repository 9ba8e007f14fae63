import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { highlightedCell, marking, plainLayout } from '../build/layout';
import { legendTable } from '../build/legend';
import { storyPart } from '../build/package';
import { textBox } from '../build/pictures';
import { aspectById, outcomes, type LevelName } from '../build/wording';
import {
  cell,
  control,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../build/wordprocessing';

/** Words of the tool that stand where they are no answer: margins, boxes, legends, contents, examples. */

function statement(id: string, level: LevelName): string {
  return aspectById(id).statements[level];
}

/** A table like the tool's with this aspect's row, its Exemplary statement highlighted. */
function rowLikeTheTools(id: string): string {
  return table(
    [
      row(
        ['', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'].map((text) =>
          plainCell(text),
        ),
      ),
      row([
        plainCell(aspectById(id).letter),
        plainCell(statement(id, 'emerging')),
        plainCell(statement(id, 'expected')),
        highlightedCell(statement(id, 'exemplary')),
        plainCell('Minutes of meetings'),
      ]),
    ],
    [600, 2800, 2800, 2800, 4500],
  );
}

const highlighted = paragraph(run(statement('1a', 'exemplary'), highlight('yellow')));
const quoted = (note: string): string => `<w:${note} w:id="2">${highlighted}</w:${note}>`;

/** The plain introduction with this after it. */
function introducedBy(blocks: string): { introduction: () => string } {
  return { introduction: () => plainLayout.introduction() + blocks };
}

const contents = outcomes
  .map(({ number, title }) => paragraph(run(`Outcome ${number}: ${title}\t${number + 3}`)))
  .join('');

export const elsewhereCases: CorpusCase[] = [
  benchmarkCase('header, footer and notes that quote highlighted statements', {
    form: halfForm,
    package: {
      parts: [
        storyPart('word/header1.xml', 'header', 'w:hdr', rowLikeTheTools('1b') + highlighted),
        storyPart('word/footer1.xml', 'footer', 'w:ftr', highlighted),
        storyPart('word/footnotes.xml', 'footnotes', 'w:footnotes', quoted('footnote')),
        storyPart('word/endnotes.xml', 'endnotes', 'w:endnotes', quoted('endnote')),
        storyPart('word/comments.xml', 'comments', 'w:comments', quoted('comment')),
      ],
    },
  }),
  benchmarkCase('text box with a highlighted statement beside the first table', {
    form: halfForm,
    layout: introducedBy(paragraph(textBox(highlighted))),
  }),
  benchmarkCase('text box with a whole example row', {
    form: halfForm,
    layout: introducedBy(paragraph(textBox(rowLikeTheTools('1b') + plain('')))),
  }),
  benchmarkCase('text box with a highlighted remark inside a statement cell', {
    layout: {
      statement: (form, aspect, level) => {
        if (form.ratings[aspect.id] === level || aspect.letter !== 'b') {
          return plainLayout.statement(form, aspect, level);
        }
        const remark = textBox(paragraph(run('Ask governors about this', highlight('green'))));
        return cell(paragraph(run(aspect.statements[level]) + remark));
      },
    },
  }),
  benchmarkCase('legend of progression words before the tables', {
    layout: introducedBy(legendTable() + plain('')),
  }),
  benchmarkCase('legend of progression words in colour', {
    form: halfForm,
    layout: introducedBy(
      plain('Progression of wording') + legendTable(['FFC000', 'FFFF00', '92D050']) + plain(''),
    ),
  }),
  benchmarkCase('key to the colours above each table', {
    form: halfForm,
    layout: {
      heading: (outcome) =>
        plainLayout.heading(outcome) +
        table(
          [
            row([
              highlightedCell('Emerging', 'red'),
              highlightedCell('Expected', 'yellow'),
              highlightedCell('Exemplary', 'green'),
            ]),
          ],
          [3000, 3000, 3000],
        ) +
        plain(''),
    },
  }),
  benchmarkCase('table of contents that lists the outcomes', {
    layout: introducedBy(
      control(contents, {
        more: '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
      }),
    ),
  }),
  benchmarkCase('an example of a completed row in the instructions', {
    layout: introducedBy(
      styled('Heading2', 'Example of a completed row') + rowLikeTheTools('5a') + plain('End of the example'),
    ),
    expected: { either: ['5a'] },
  }),
  benchmarkCase('statements quoted and highlighted in the notes and in the action plan', {
    form: halfForm,
    layout: {
      after: (form, outcome) => plainLayout.after(form, outcome) + highlighted,
      plan: () =>
        styled('Heading1', 'Action Plan') +
        table(
          [
            row(['Target', 'Actions', 'Person/s responsible'].map((text) => plainCell(text))),
            row([
              highlightedCell(statement('1c', 'exemplary')),
              plainCell(statement('1c', 'expected')),
              plainCell('SENCO'),
            ]),
          ],
          [5000, 5000, 3000],
        ),
    },
  }),
  benchmarkCase('evidence that quotes another statement, highlighted', {
    layout: {
      evidence: (form, aspect) =>
        aspect.letter === 'a'
          ? highlightedCell(`From the tool: ${statement('1i', 'expected')}`)
          : plainLayout.evidence(form, aspect),
    },
  }),
  benchmarkCase('a table of attainment with Emerging and Expected columns before the tool', {
    layout: introducedBy(
      table(
        [
          row(['Year group', 'Emerging', 'Expected', 'Exceeding'].map((text) => plainCell(text))),
          row([plainCell('Year 1'), plainCell('4'), highlightedCell('22'), plainCell('6')]),
          row([plainCell('Year 2'), plainCell('7'), highlightedCell('18'), plainCell('5')]),
        ],
        [3000, 2000, 2000, 2000],
      ) + plain(''),
    ),
  }),
  benchmarkCase('a summary table of counts after the outcomes', {
    form: completeForm,
    layout: {
      plan: (form) =>
        table(
          [
            row(['Outcome', 'Emerging', 'Expected', 'Exemplary', 'Evidence'].map((text) => plainCell(text))),
            ...outcomes.map(({ number }) =>
              row([`${number}`, '2', '8', '3', 'yes'].map((text) => plainCell(text))),
            ),
          ],
          [3000, 2000, 2000, 2000, 2000],
        ) + plainLayout.plan(form),
    },
  }),
  benchmarkCase('chosen statements in a text frame', {
    layout: marking((text) =>
      cell(
        paragraph(run(text, highlight('yellow')), '<w:framePr w:w="2800" w:wrap="around" w:hAnchor="text"/>'),
      ),
    ),
  }),
];
