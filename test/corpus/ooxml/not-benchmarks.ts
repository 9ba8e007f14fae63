import type { CorpusCase } from '../case';
import { legendTable } from '../build/legend';
import { docx } from '../build/package';
import { textBox } from '../build/pictures';
import { standardStyles } from '../build/styles';
import { aspects, outcomes } from '../build/wording';
import { highlight, paragraph, plain, plainCell, row, run, styled, table } from '../build/wordprocessing';

/** Sound documents that are no benchmark. A reason is given where there is but one. */

function notBenchmark(name: string, body: () => string, reason?: string): CorpusCase {
  return {
    name,
    bytes: () => docx(body(), { styles: standardStyles }),
    expected: { recognised: false, ...(reason === undefined ? {} : { reason }) },
  };
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map(() => 3000);
  return table(
    rows.map((texts) => row(texts.map((text) => plainCell(text)))),
    widths,
  );
}

const letter = [
  'Dear parents and carers,',
  'Our SENCO, Mrs Whitmore, will be available at parents’ evening to talk about special educational needs.',
  'The school has completed the SEND Benchmark and Planning Tool; the emerging, expected and exemplary statements can be read in the office.',
  'Yours faithfully,',
];

const otherCounty = [
  ['Emerging', 'Developing', 'Secure', 'Evidence'],
  [
    'The SENCO is known to staff.',
    'The SENCO leads termly reviews with teachers.',
    'The SENCO works strategically with leaders and governors.',
    '',
  ],
  [
    'Parents are informed of provision.',
    'Parents are consulted on provision.',
    'Parents are partners in planning provision.',
    'Survey',
  ],
];

const safeguarding = [
  ['Standard', 'Emerging', 'Expected', 'Exemplary', 'Evidence'],
  [
    'a',
    'The single central record has gaps.',
    'The single central record is complete and checked each term.',
    'The single central record is audited externally and gaps are unknown.',
    'Audit of 3 March',
  ],
  [
    'b',
    'Some staff have read part one of the guidance.',
    'All staff have read part one and signed for it.',
    'Staff are tested on the guidance and lead briefings in turn.',
    'Signatures',
  ],
  [
    'c',
    'Concerns are written on paper.',
    'Concerns are logged online the same day.',
    'Logged concerns are analysed for patterns every half term.',
    '',
  ],
  [
    'd',
    'Visitors sign in.',
    'Visitors sign in and wear a lanyard.',
    'Visitors are vetted before they arrive and escorted.',
    'Reception log',
  ],
];

export const notBenchmarkCases: CorpusCase[] = [
  notBenchmark('a letter to parents', () => letter.map(plain).join(''), 'no-tables'),
  notBenchmark('an empty document', () => plain(''), 'no-tables'),
  notBenchmark('a body without any paragraph', () => '', 'no-tables'),
  notBenchmark(
    'a curriculum vitae in a table',
    () =>
      tableOf([
        ['2015 to 2019', 'SENCO, Ashwell Green Primary School'],
        ['2011 to 2015', 'Class teacher, expected and exemplary practice recognised in inspection'],
        ['2010', 'National Award for SEN Coordination'],
      ]),
    'no-levels',
  ),
  notBenchmark(
    'another county: Emerging, Developing, Secure',
    () => styled('Heading1', 'SEND self-evaluation framework') + tableOf(otherCounty),
    'other-levels',
  ),
  notBenchmark(
    'the legend of progression words alone',
    () => plain('How the wording progresses') + legendTable(['FFC000', 'FFFF00', '92D050']),
    'legend-only',
  ),
  notBenchmark(
    'a safeguarding audit with the same levels',
    () => styled('Heading1', 'Safeguarding audit') + tableOf(safeguarding),
    'other-framework',
  ),
  notBenchmark(
    'a safeguarding audit with the same levels, highlighted, headed Outcome 1 and lettered 1a to 1d',
    () => {
      const rows = safeguarding
        .slice(1)
        .map(([first, emerging = '', expected = '', exemplary = '', evidence = '']) =>
          row([
            plainCell(`1${first}`),
            plainCell(emerging),
            `<w:tc>${paragraph(run(expected, highlight('yellow')))}</w:tc>`,
            plainCell(exemplary),
            plainCell(evidence),
          ]),
        );
      const header = row(
        ['', 'Emerging', 'Expected', 'Exemplary', 'Evidence'].map((text) => plainCell(text)),
      );
      return (
        styled('Heading1', 'Outcome 1: Children are safe') +
        table([header, ...rows], [600, 2500, 2500, 2500, 2500])
      );
    },
  ),
  notBenchmark('the headers of the tool over empty rows', () =>
    tableOf([
      ['Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'],
      ['', '', '', ''],
      ['', '', '', ''],
    ]),
  ),
  notBenchmark(
    'a table of contents that quotes the outcomes',
    () => outcomes.map(({ number, title }) => plain(`Outcome ${number}: ${title}\t${number}`)).join(''),
    'no-tables',
  ),
  notBenchmark(
    'a newsletter with every Expected statement in coloured paragraphs',
    () =>
      aspects
        .map(({ letter: label, statements }) => {
          const colour = label < 'c' ? '00B050' : label > 'f' ? 'FF0000' : 'auto';
          return paragraph(run(`${label}. ${statements.expected}`, `<w:color w:val="${colour}"/>`));
        })
        .join(''),
    'no-tables',
  ),
  notBenchmark(
    'a newsletter with the Expected statements in bullets, some highlighted',
    () =>
      outcomes
        .map(
          ({ title, aspects: lines }) =>
            styled('Heading1', title) +
            lines
              .map(({ letter: label, statements }) =>
                paragraph(
                  run(statements.expected, label === 'b' ? highlight('green') : ''),
                  '<w:pStyle w:val="ListBullet"/>',
                ),
              )
              .join(''),
        )
        .join(''),
    'no-tables',
  ),
  notBenchmark('a newsletter with the Expected statements in a table of two columns', () =>
    tableOf([
      ['Aspect', 'What our schools said'],
      ...aspects.slice(0, 10).map(({ id, statements }) => [id, statements.expected]),
    ]),
  ),
  notBenchmark('a table of attainment: Emerging, Expected, Exceeding', () =>
    tableOf([
      ['Year group', 'Emerging', 'Expected', 'Exceeding'],
      ['Year 1', '4', '22', '6'],
      ['Year 2', '7', '18', '5'],
    ]),
  ),
  notBenchmark('the statutory checklist alone', () =>
    tableOf([
      ['Schools must', 'YES', 'NO'],
      ['Publish and update at least annually the SEN information report', '☒', '☐'],
      ['Inform parents when they are making special educational provision for their child', '☒', '☐'],
    ]),
  ),
  notBenchmark(
    'the tool inside a text box only',
    () => {
      const rows = aspects
        .slice(0, 4)
        .map(({ letter: label, statements }) => [
          label,
          statements.emerging,
          statements.expected,
          statements.exemplary,
          '',
        ]);
      const header = ['', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'];
      return paragraph(textBox(tableOf([header, ...rows]) + plain('')));
    },
    'text-boxes',
  ),
  notBenchmark(
    'the whole form in sub-documents',
    () => plain('Benchmark') + '<w:p><w:subDoc r:id="rId90"/></w:p>',
    'embedded',
  ),
];
