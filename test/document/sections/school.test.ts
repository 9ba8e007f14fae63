import { readBenchmark } from '../../../src/document/read-benchmark';
import type { SchoolIdentifier } from '../../../src/framework/identifiers';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { benchmarkBody } from '../../corpus/build/benchmark';
import { completeForm } from '../../corpus/build/filled-forms';
import { docx } from '../../corpus/build/package';
import { standardStyles } from '../../corpus/build/styles';
import {
  cell,
  control,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../../corpus/build/wordprocessing';

/** What a first page says about the school. */
interface Said {
  readonly name: string | null;
  readonly urn: string | null;
  readonly others?: readonly SchoolIdentifier[];
}

function read(firstPage: string): Said {
  const body = benchmarkBody(completeForm, { school: () => firstPage });
  const reading = readBenchmark(readStory(openPackage(docx(body, { styles: standardStyles }))));
  if (!reading.recognised) throw new Error(reading.reason.text);
  const { school, otherNumbers } = reading.assessment;
  return { ...school, ...(otherNumbers.length > 0 && { others: otherNumbers }) };
}

const name = 'Maple Grove School';
const whole: Said = { name, urn: '117573' };
const nothing: Said = { name: null, urn: null };
const ofsted = (value: string): SchoolIdentifier => ({ scheme: 'ofsted', value });
const laestab = (value: string): SchoolIdentifier => ({ scheme: 'laestab', value });
const ukprn = (value: string): SchoolIdentifier => ({ scheme: 'ukprn', value });

const heading = (text: string) => styled('Heading2', text);
/** Paragraphs, one a line; a tab is a tab. */
const lines = (text: string) => text.split('\n').map(plain).join('');
const rows = (...content: readonly (readonly string[])[]) =>
  table(
    content.map((cells) => row(cells.map((text) => plainCell(text)))),
    (content[0] ?? []).map(() => 2400),
  );

test.each<readonly [string, Said]>([
  // The same line.
  [`School Name: ${name}\nURN: 117573`, whole],
  [`School  Name : ${name}\nURN : 117 573`, whole],
  [`SchoolName:${name}\nURN:117573`, whole],
  [`School\u00a0name\u00a0${name}\nURN\u00a0117573`, whole],
  [`SCHOOL NAME – ${name}\nURN – 117573`, whole],
  [`School name\t${name}\nURN\t117573`, whole],
  [`School name ........ ${name} ........\nURN ........ 117573 ........`, whole],
  [`School name: ____${name}____\nURN: ___117573___`, whole],
  [`Name of school: ${name}\nUnique Reference Number (URN): 117573`, whole],
  [`Name of setting = ${name}\nU.R.N. = 117573`, whole],
  [`Name of our school: ${name}\nSchool's URN number: 117573`, whole],
  [`School name: ${name}    Headteacher: Mrs Example\nURN: 117573    Phone: 01992 555555`, whole],
  [`School name: ${name} Headteacher: Mrs Example\nURN: 117573`, whole],
  [`School name: ${name}\tURN: 117573\tPhase: Primary`, whole],
  [`School name: ${name} | URN: 117573`, whole],
  [`School name: ${name}, URN 117573`, whole],
  [`School name and URN: ${name}, 117573`, whole],
  [`School name: ${name} (URN 117573)`, whole],
  [`School name: ${name}\nDfE number: 117573`, whole],
  [`School name: ${name}\nURN No. 117573.`, whole],
  [`School name: ${name}\nURN: (117573)`, whole],
  [`School name: ${name}\nURN: 117,573`, whole],
  [`School name: ${name}\nURN: 1 1 7 5 7 3`, whole],
  [`School/Setting: ${name}\nURN (6 digits): 117573`, whole],
  [`School name: ${name}\nURN: no. 117573`, whole],
  [`School name: ${name}\nOur URN is 117573`, whole],
  // A slip is kept, so that the check can show it.
  [`School name: ${name}\nURN: 11757`, { name, urn: '11757' }],
  // Blanks: what follows belongs to something else.
  ['School name:\nHeadteacher: Mrs Example\nURN:\n210 pupils on roll', nothing],
  ['School name:\nMaple Grove Cluster\nURN:\n117573', nothing],
  ['School name: Headteacher: Mrs Example\nURN: 210 pupils on roll', nothing],
  ['School name:\tHeadteacher: Mrs Example\nURN:\tTel: 01992 555555', nothing],
  ['School name: ........\nURN: ........', nothing],
  ['School name: [School name]\nURN: [URN]', nothing],
  ['School name: n/a\nURN: tbc', nothing],
  ['School name: 01992 555555\nURN: 01992 555555', nothing],
  ['School name: SG1 2AB\nURN: SG1 2AB', nothing],
  ['School name:\n\nPhone: 01992 555555\nURN:\n\nPostcode: SG1 2AB', nothing],
  ['School name: office@example.sch.uk\nURN: office@example.sch.uk', nothing],
  ['School name:\nURN: 420 children, 60 staff', nothing],
  ['School name:\nURN: 12/05/2026', nothing],
  ['School name:\nURN: 1175731', { name: null, urn: '1175731' }],
  ['School name:\nURN: 117573A', nothing],
  ['School name:\nURN: A117573', nothing],
  ['School name:\nURN: 117573/4', nothing],
  ['School name:\nURN: 2026 27', nothing],
  ['School name:\nURN: 117573 117574', nothing],
  ['School name:\nLA number: 919\nCompany registration number: 07654321', nothing],
  ['School name:\nUKPRN: 117573', nothing],
  // Numbers of other registers.
  [`School name: ${name}\nURN: 117573/UKPRN: 10012345`, { ...whole, others: [ukprn('10012345')] }],
  [`School name: ${name}\nURN: EY303456`, { name, urn: null, others: [ofsted('EY303456')] }],
  [`School name: ${name}\nURN: ey 303456`, { name, urn: null, others: [ofsted('EY303456')] }],
  [`School name: ${name}\nURN: VC368456`, { name, urn: null, others: [ofsted('VC368456')] }],
  [`School name: ${name}\nEY number: 303456`, { name, urn: null, others: [ofsted('303456')] }],
  [
    `School name: ${name}\nOfsted registration number: 2556789`,
    { name, urn: null, others: [ofsted('2556789')] },
  ],
  [`School name: ${name}\nOfsted URN: EY303456`, { name, urn: null, others: [ofsted('EY303456')] }],
  [`School name: ${name}\nURN: 2556789`, { name, urn: null, others: [ofsted('2556789')] }],
  [`School name: ${name}\nDfE number 919/2034`, { name, urn: null, others: [laestab('919/2034')] }],
  [`School name: ${name}\nLAESTAB: 9192034`, { name, urn: null, others: [laestab('919/2034')] }],
  [`School name: ${name}\nURN: 919/2034`, { name, urn: null, others: [laestab('919/2034')] }],
  [`School name: ${name}\nURN: 919 2034`, { name, urn: null, others: [laestab('919/2034')] }],
  [`School name: ${name}\nUKPRN 10012345`, { name, urn: null, others: [ukprn('10012345')] }],
  [`School name: ${name}\nURN: 10012345`, { name, urn: null, others: [ukprn('10012345')] }],
  [`School name: ${name}\nURN: 117573 / 919/2034`, { ...whole, others: [laestab('919/2034')] }],
  [`School name: ${name}\nURN/DfE number: 117573 (919/2034)`, { ...whole, others: [laestab('919/2034')] }],
  [`School name: ${name}\nURN: 117573\tUKPRN: 10012345`, { ...whole, others: [ukprn('10012345')] }],
  [`School name: ${name} EY303456\nURN:`, { name, urn: null, others: [ofsted('EY303456')] }],
])('%j', (text, said) => {
  expect(read(lines(text))).toEqual(said);
});

test.each<readonly [string, string, Said]>([
  ['beside their labels', rows(['School Name', name], ['URN', '117573']), whole],
  ['four cells a row', rows(['School name:', name, 'URN:', '117573']), whole],
  ['below a row of labels', rows(['School name', 'Phase', 'URN'], [name, 'Primary', '117573']), whole],
  ['below the last label', rows(['Phase', 'School name'], ['Primary', name]), { name, urn: null }],
  [
    'blank, with other fields below',
    rows(['School name', ''], ['Headteacher', 'Mrs Example'], ['URN', '']),
    nothing,
  ],
  [
    'blank, one column',
    rows(['School name:'], ['Headteacher: Mrs Example'], ['URN:'], ['210 pupils on roll']),
    nothing,
  ],
  [
    'blank, with a count beside it',
    rows(['School name', 'Headteacher: Mrs Example'], ['URN', '210 pupils on roll']),
    nothing,
  ],
  [
    'in the label’s own cell',
    table(
      [row([cell(plain('School name:') + plain(name)), cell(plain('URN:') + plain('117573'))])],
      [4000, 4000],
    ),
    whole,
  ],
  [
    'the label’s own cell goes on with another field',
    table(
      [
        row([
          cell(plain('School name:') + plain('Headteacher: Mrs Example')),
          cell(plain('URN:') + plain('210 on roll')),
        ]),
      ],
      [4000, 4000],
    ),
    nothing,
  ],
  [
    'an early years number in the cell',
    rows(['School name', name], ['URN', 'EY303456']),
    { name, urn: null, others: [ofsted('EY303456')] },
  ],
  [
    'merged cells',
    table(
      [
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${plain('School name')}</w:tc>${plainCell(name)}</w:tr>`,
        row(['URN', '(six digits)', '117573'].map((text) => plainCell(text))),
      ],
      [2000, 2000, 4000],
    ),
    { name, urn: null },
  ],
  [
    'controls in the line',
    paragraph(run('School name ') + control(run(name), { title: 'School name' })) +
      paragraph(run('URN ') + control(run('117573'), { title: 'URN' })),
    whole,
  ],
  [
    'controls that show their placeholders',
    paragraph(
      run('School name: ') + control(run('Click or tap here to enter text.'), { placeholder: true }),
    ) +
      paragraph(run('URN: ') + control(run('Enter the URN'), { placeholder: true })) +
      plain('210 pupils on roll'),
    nothing,
  ],
  [
    'controls below their labels',
    plain('School name:') +
      control(plain(name), { title: 'School name' }) +
      plain('URN') +
      control(plain('117573'), { title: 'URN' }),
    whole,
  ],
  [
    'headings above their answers',
    heading('School name') + plain(name) + heading('URN') + plain('117573'),
    whole,
  ],
  ['headings above nothing', heading('School name') + heading('URN') + plain('210 pupils on roll'), nothing],
  [
    'a control below that is another field’s',
    plain('School name:') + control(plain('Mrs Example'), { title: 'Headteacher' }),
    nothing,
  ],
])('%s', (_, firstPage, said) => {
  expect(read(firstPage)).toEqual(said);
});
