import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm } from '../build/filled-forms';
import { marking, plainLayout } from '../build/layout';
import { characterStyle, standardStyles } from '../build/styles';
import {
  cell,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../build/wordprocessing';

/** Sound XML with values that no person would choose: loops, enormous numbers, names of nothing. */

const based = (id: string, on: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;

const huge = '2147483647';
const hugeNumbers = ['lowerLetter', 'upperRoman', 'ordinalText', 'chicago', 'noSuchFormat']
  .map(
    (format, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${huge}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}%9%0"/></w:lvl>`,
  )
  .join('');

export const hostileCases: CorpusCase[] = [
  benchmarkCase('styles based on themselves and on each other', {
    form: halfForm,
    layout: {
      ...marking((text) => cell(paragraph(run(text, '<w:rStyle w:val="Loop"/>')))),
      heading: ({ number, title }) => styled('A', `Outcome ${number}: ${title}`),
    },
    package: {
      styles:
        standardStyles +
        based('A', 'B') +
        based('B', 'A') +
        characterStyle('Loop', 'Loop', highlight('yellow')).replace(
          '<w:rPr>',
          '<w:basedOn w:val="Loop"/><w:rPr>',
        ),
    },
  }),
  benchmarkCase('styles, lists and relationships that are not there', {
    form: halfForm,
    body: (body) =>
      body
        .replace(
          /<w:p><w:r>/g,
          '<w:p><w:pPr><w:pStyle w:val="Nowhere"/><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr><w:r>',
        )
        .replace(/<w:tblStyle w:val="TableGrid"\/>/g, '<w:tblStyle w:val="Nowhere"/>'),
  }),
  benchmarkCase('list numbers beyond measure before the statements', {
    form: halfForm,
    layout: {
      introduction: () =>
        plainLayout.introduction() +
        [0, 1, 2, 3, 4]
          .map((level) =>
            paragraph(run('Read on'), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
          )
          .join(''),
    },
    package: {
      numbering: `<w:abstractNum w:abstractNumId="0">${hugeNumbers}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    },
  }),
  benchmarkCase('lists that refer to each other in a circle', {
    form: halfForm,
    layout: { introduction: () => paragraph(run('Read'), '<w:numPr><w:numId w:val="1"/></w:numPr>') },
    package: {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles: `${standardStyles}<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    },
  }),
  benchmarkCase('cells that span beyond measure', {
    form: halfForm,
    layout: {
      introduction: () =>
        table(
          [
            row([plainCell('Wide', `<w:gridSpan w:val="${huge}"/>`)], `<w:gridBefore w:val="${huge}"/>`),
            row([
              plainCell('Odd', '<w:gridSpan w:val="-3"/>'),
              plainCell('Odder', '<w:gridSpan w:val="two"/>'),
            ]),
            row([plainCell('Continued', '<w:vMerge/>')]),
          ],
          [1000, 1000],
        ) + plain(''),
      evidence: (form, aspect) =>
        plainLayout
          .evidence(form, aspect)
          .replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="100000"/></w:tcPr>'),
    },
  }),
  benchmarkCase('5,000 rows of another table before the statements', {
    layout: {
      introduction: () =>
        table(
          Array.from({ length: 5000 }, (_, index) =>
            row([`${index}`, 'Expected', 'Reading', 'Autumn', 'Pupil'].map((text) => plainCell(text))),
          ),
          [1000, 2000, 2000, 2000, 2000],
        ) + plain(''),
    },
  }),
  benchmarkCase('20,000 empty paragraphs and a field that never ends', {
    form: halfForm,
    layout: {
      introduction: () =>
        '<w:p/>'.repeat(20_000) +
        paragraph(
          '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        ),
      plan: () => paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'),
    },
  }),
];
