import {
  bullets,
  cell,
  cellOfLines,
  heading,
  headerRow,
  layoutTable,
  paragraph,
  row,
  table,
  words,
} from '../page/write';
import type { Block } from '../page/page';
import { purpose, title } from '../wording/wording';
import type { Part } from './part';

/** The title, what the tool is for, and how to fill it in. */
function opening(): Block[] {
  return [
    paragraph(title, { style: 'title' }),
    paragraph(purpose.intro),
    paragraph(purpose.leadIn),
    ...bullets(purpose.bullets),
    paragraph([
      'Please ',
      words('highlight', { highlight: 'yellow' }),
      ' the statement that is the best fit for your school: Emerging, Expected or Exemplary.',
    ]),
  ];
}

/** `School Name: …` and `URN: …`, a line each. */
export const labelledLines: Part = ({ school, urn }) => [
  ...opening(),
  paragraph([words('School Name: ', { bold: true }), school]),
  paragraph([words('URN: ', { bold: true }), urn]),
];

/** The county's own form asks for no URN. */
export const schoolNameOnly: Part = ({ school }) => [
  paragraph(title, { style: 'title' }),
  layoutTable([row(words('School Name', { bold: true }), school)], [30, 70]),
  ...opening().slice(1),
];

export const labelsLeft: Part = ({ school, urn }) => [
  ...opening(),
  table(
    [row('Name of school', school), row('Unique reference number (URN)', urn), row('Phase', 'Primary')],
    [35, 65],
  ),
];

export const labelsAbove: Part = ({ school, urn }) => [
  ...opening(),
  paragraph('School Name', { style: 'heading 3' }),
  paragraph(school),
  paragraph('DfE URN', { style: 'heading 3' }),
  paragraph(urn),
];

/** Label and answer share a cell, beside a key-dates table. */
export const labelInTheCell: Part = ({ school, urn }) => [
  ...opening(),
  table([row(`School Name: ${school}`, `DfE URN: ${urn}`)], [65, 35]),
  heading('Key dates', 2),
  table([
    headerRow('Activity', 'Date'),
    row('Briefing for SENCOs and governors', '21 September'),
    row('Benchmark completed and sent to the DSPL manager', '22 March'),
  ]),
];

/** Label above the answer in the same cell. */
export const labelOverTheAnswer: Part = ({ school, urn }) => [
  ...opening(),
  table([row(cellOfLines([words('SCHOOL NAME:', { bold: true }), school]), cellOfLines(['URN:', urn]))]),
];

/** Blanks of underscores, written over and partly left. */
export const underscores: Part = ({ school, urn }) => [
  ...opening(),
  paragraph(`School Name: ____${school}________________`),
  paragraph(`URN: __${urn}____   Date: ______________`),
];

/** Four columns, with the number written in two groups as registers print it. */
export const fourColumns: Part = ({ school, urn }) => [
  ...opening(),
  table([
    row('School:', school, 'URN:', `${urn.slice(0, 3)} ${urn.slice(3)}`),
    row('DSPL area:', '3', 'DfE number:', '919/2345'),
  ]),
];

/** Labels in a header row, answers under them. */
export const labelsInHeaderRow: Part = ({ school, urn }) => [
  ...opening(),
  table([
    headerRow('School name', 'URN', 'Date of benchmark', 'Completed by'),
    row(school, urn, '12/03/2019', 'SENCO'),
  ]),
];

/** No field: the school stands in the title. */
export const schoolInTheTitle: Part = ({ school }) => [
  paragraph(`SEND Benchmark and Planning Tool – ${school}`, { style: 'title' }),
  ...opening().slice(1),
];

/** The number with its label again inside the field. */
export const urnLabelledTwice: Part = ({ school, urn }) => [
  ...opening(),
  table([row('School', school), row('DfE URN', `URN: ${urn.slice(0, 3)} ${urn.slice(3)}`)], [30, 70]),
];

/** On one line, parted by a tab. */
export const tabbedLine: Part = ({ school, urn }) => [
  ...opening(),
  paragraph(`School Name: ${school}\tURN: ${urn}\tAcademic year: 2018-2019`),
];

/** Nobody filled in the cover. */
export const untouched: Part = () => [
  ...opening(),
  table([
    row('School Name', cell(words('Click or tap here to enter text.', { colour: '808080' }))),
    row('URN', ''),
  ]),
  heading('Key dates', 2),
  table([headerRow('Date', 'Activity'), row('', ''), row('', '')]),
];

/** The school's name among other lines about the school. */
export const schoolAmongOthers: Part = ({ school, urn }) => [
  ...opening(),
  table(
    [
      row('Name of person completing this form', 'Mrs J Hill'),
      row('School e-mail address', 'admin@school.example'),
      row('School telephone', '01438 555 123'),
      row('Name of school', school),
      row('URN', urn),
      row('Number of pupils on the SEND register', '54'),
    ],
    [40, 60],
  ),
];

/** The local authority's number where the Department's was asked for in the next field. */
export const urnLeftForTheDfeNumber: Part = ({ school }) => [
  ...opening(),
  table([row('School', school), row('DfE number', '919/3390'), row('URN', '')], [30, 70]),
];

/** The school's name before the tool's, in one line at the top. */
export const schoolBeforeTheTitle: Part = ({ school }) => [
  paragraph(`${school}: SEND Benchmark and Planning Tool 2018-19`, { style: 'title' }),
  ...opening().slice(1),
];

/** Fields that say in brackets what belongs there, and nobody has written it. */
export const hintsInBrackets: Part = () => [
  ...opening(),
  table([row('School Name', '[insert school name]'), row('URN', '[six digits]')], [30, 70]),
];
