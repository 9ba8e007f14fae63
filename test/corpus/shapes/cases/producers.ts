import type { CorpusCase, ExpectedReading } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { marking } from '../../build/layout';
import { cell as ooxmlCell, paragraph as ooxmlParagraph, run, shading } from '../../build/wordprocessing';
import { benchmark, type Form, type Producer } from '../../people/benchmark';
import type { Block, Cell } from '../../people/page/page';
import { cell, cellOf, headerRow, heading, paragraph, row, table, words } from '../../people/page/write';
import { tickBehind } from '../../people/parts/marks';
import { docxLibrary } from '../../people/producers/docx-library';
import { googleDocs } from '../../people/producers/google-docs';
import { wordForTheWeb } from '../../people/producers/word-for-the-web';
import { type Answers, only, readingOf } from '../../people/school/answers';
import { churchSchool, nursery, primary, secondary } from '../../people/school/schools';
import { usual } from '../../people/parts/statement-table';
import { type Level, levels, outcomes } from '../../people/wording/wording';

/** The shapes of the other files as other programs write them. */

const names: Readonly<Record<Level, string>> = {
  emerging: 'Emerging',
  expected: 'Expected',
  exemplary: 'Exemplary',
};

type Outcomes = NonNullable<Form['outcomes']>;

/** A row for each level, its name before the statement; letter and evidence reach over the three. */
const levelsDown: Outcomes = (rows) =>
  outcomes.flatMap(({ number, title }): Block[] => [
    heading(`Outcome ${number}: ${title}`),
    table(
      [
        headerRow('', 'Level', 'Statement', 'Evidence'),
        ...rows
          .filter(({ outcome }) => outcome === number)
          .flatMap(({ id, statements, evidence }) =>
            levels.map((level, index) => ({
              cells: [
                ...(index === 0 ? [cell((id ?? '').slice(1), { rows: 3 })] : []),
                cell(names[level]),
                statements[level],
                ...(index === 0 ? [{ ...evidence, rows: 3 }] : []),
              ],
            })),
          ),
      ],
      [6, 12, 50, 32],
    ),
  ]);

/** No header row, no letters, the framework's words in three columns. */
const bare: Outcomes = (rows) =>
  outcomes.flatMap(({ number, title }): Block[] => [
    paragraph(words(`${number}. ${title}`, { bold: true })),
    table(
      rows
        .filter(({ outcome }) => outcome === number)
        .map(({ statements, evidence }) => ({
          cells: [...levels.map((level) => statements[level]), evidence],
        })),
      [22, 22, 22, 34],
    ),
  ]);

/** A narrow column for a tick after each statement. */
const tickColumns: (answers: Answers) => Outcomes = (answers) => (rows) =>
  outcomes.flatMap(({ number, title }): Block[] => [
    heading(`Outcome ${number}: ${title}`),
    table(
      [
        headerRow('', ...levels.flatMap((level): Cell[] => [cell(names[level]), cell('')]), 'Evidence'),
        ...rows
          .filter(({ outcome }) => outcome === number)
          .map(({ id, statements, evidence }) => ({
            cells: [
              cell((id ?? '').slice(1)),
              ...levels.flatMap((level) => [
                statements[level],
                cell(answers.ratings[id ?? ''] === level ? '✓' : ''),
              ]),
              evidence,
            ],
          })),
      ],
      [4, 18, 4, 18, 4, 18, 4, 30],
    ),
  ]);

/** The three statements under each other in one cell. */
const inOneCell: Outcomes = (rows) =>
  outcomes.flatMap(({ number, title }): Block[] => [
    heading(`Outcome ${number}: ${title}`),
    table(
      [
        headerRow('', 'Statements', 'Evidence'),
        ...rows
          .filter(({ outcome }) => outcome === number)
          .map(({ id, statements, evidence }) =>
            row(
              (id ?? '').slice(1),
              cellOf(
                levels.flatMap((level) => [
                  paragraph(words(names[level], { bold: true })),
                  ...statements[level].content,
                ]),
              ),
              evidence,
            ),
          ),
      ],
      [6, 60, 34],
    ),
  ]);

const producers: readonly (readonly [name: string, producer: Producer])[] = [
  ['the docx library', docxLibrary],
  ['Google Docs', googleDocs],
  ['Word for the web', wordForTheWeb],
];

function byEach(name: string, form: Form, differences: ExpectedReading = {}): CorpusCase[] {
  return producers.map(([program, producer]) => ({
    name: `shape: ${program}: ${name}`,
    bytes: () => producer(benchmark(form)),
    expected: { ...readingOf(form.answers), ...differences },
  }));
}

/** Pages gives every cell a fill, the header and the first column a darker one, every other row a pale one. */
function asPages(xml: string): string {
  let rows = 0;
  return xml.replace(/<w:tr>.*?<\/w:tr>/g, (content) => {
    rows += 1;
    let cells = 0;
    return content.replace(/<w:tc>(?:<w:tcPr>(.*?)<\/w:tcPr>)?/g, (_, properties: string | undefined) => {
      cells += 1;
      const fill = content.includes('w:tblHeader')
        ? 'bdc0bf'
        : cells === 1
          ? 'dbdbdb'
          : rows % 2 === 0
            ? 'f5f5f5'
            : 'auto';
      const given = properties?.includes('w:shd') === true;
      return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2800"/><w:tcBorders><w:top w:val="single" w:color="a5a5a5" w:sz="4" w:space="0" w:shadow="0" w:frame="0"/></w:tcBorders>${given ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}${properties ?? ''}<w:tcMar><w:left w:type="dxa" w:w="80"/></w:tcMar></w:tcPr>`;
    });
  });
}

/** Pages writes a highlight as shading of the run, in small letters. */
const pagesMark = marking((text) =>
  ooxmlCell(
    ooxmlParagraph(
      run(text, `<w:rtl w:val="0"/><w:lang w:val="en-US"/>${shading('fff76b')}`),
      '<w:pStyle w:val="Table Style 2"/>',
    ),
  ),
);

export const producerCases: CorpusCase[] = [
  ...byEach('a row for each level', { answers: primary, outcomes: levelsDown }),
  ...byEach('no header row and no letters', { answers: only(secondary, (id) => id < '4'), outcomes: bare }),
  ...byEach(
    'a tick in a narrow column after each statement',
    { answers: nursery, mark: (text) => cell(text), outcomes: tickColumns(nursery) },
    { ratings: {}, suggestions: nursery.ratings },
  ),
  ...byEach('the three statements in one cell', { answers: churchSchool, outcomes: inOneCell }),
  ...byEach(
    'headings Em, Exp and Ex, a tick behind the statement',
    {
      answers: primary,
      mark: tickBehind,
      table: { headings: { ...usual.headings, emerging: 'Em', expected: 'Exp', exemplary: 'Ex' } },
    },
    { ratings: {}, suggestions: primary.ratings },
  ),
  benchmarkCase('shape: Pages: every cell filled, highlights as shading', {
    layout: pagesMark,
    body: asPages,
  }),
  benchmarkCase('shape: Pages: every cell filled, chosen cells filled brighter, half filled in', {
    form: halfForm,
    layout: marking((text) => ooxmlCell(ooxmlParagraph(run(text)), shading('ffff00'))),
    body: asPages,
  }),
  benchmarkCase('shape: Pages: every cell filled, nothing chosen', {
    form: { ...completeForm, ratings: {} },
    body: asPages,
  }),
];
