import type { CorpusCase } from '../../case';
import type { Block } from '../page/page';
import { bullets, cell, heading, headerRow, paragraph, row, table, words } from '../page/write';
import { docxLibrary } from '../producers/docx-library';
import { outcomes } from '../wording/wording';

function notBenchmark(name: string, title: string, content: readonly Block[], reason?: string): CorpusCase {
  return {
    name: `no benchmark: ${name}`,
    bytes: () =>
      docxLibrary({ title, sections: [{ content: [paragraph(title, { style: 'title' }), ...content] }] }),
    expected: { recognised: false, ...(reason === undefined ? {} : { reason }) },
  };
}

const progress = ['Year', 'Emerging', 'Expected', 'Exceeding'];

/** Sound documents of school life that use the tool's words. */
export const notBenchmarkCases: CorpusCase[] = [
  notBenchmark('a school’s SEND policy with tables', 'SEND Policy 2019', [
    heading('Principles'),
    paragraph(
      'Our school has regard to the SEND Code of Practice 2015 and uses its best endeavours for every child.',
    ),
    heading('Roles'),
    table([
      headerRow('Role', 'Name', 'Responsibility'),
      row('SENCO', 'Mrs J Hill', 'Day-to-day operation of the policy'),
      row('SEND governor', 'Dr P Marsh', 'Holding leaders to account'),
    ]),
    heading('The graduated approach'),
    table([
      headerRow('Assess', 'Plan', 'Do', 'Review'),
      row('Class teacher', 'With parents', 'Daily', 'Termly'),
    ]),
    paragraph('We benchmark our provision each year with the SEND Benchmark and Planning Tool.'),
  ]),
  notBenchmark('a self-evaluation for inspection', 'School self-evaluation', [
    table([
      headerRow('Area', 'Outstanding', 'Good', 'Requires improvement', 'Evidence'),
      row(
        'Quality of education',
        'The work given to pupils is demanding.',
        words('Teachers have good knowledge of the subjects that they teach.', { highlight: 'yellow' }),
        'The curriculum is not yet coherent.',
        'Book looks',
      ),
      row(
        'Behaviour',
        'Pupils are highly motivated.',
        words('Pupils’ attendance is high.', { highlight: 'yellow' }),
        'Bullying is not always dealt with.',
        'Behaviour log',
      ),
    ]),
  ]),
  notBenchmark(
    'the Quality SEND Offer in bullets',
    'Quality SEND Offer',
    outcomes.flatMap(({ number, title, qualityOfferIntro, qualityOffer }) => [
      heading(`Outcome ${number}: ${title}`),
      paragraph(qualityOfferIntro),
      ...bullets(qualityOffer),
    ]),
    'no-tables',
  ),
  notBenchmark('a newsletter with counts of schools by level', 'SEND newsletter, summer 2019', [
    paragraph('This year 52 schools sent their benchmark. Thank you to all who took part.'),
    heading('Strengths and needs'),
    table([
      headerRow('Aspect', 'Emerging', 'Expected', 'Exemplary'),
      ...outcomes.flatMap(({ number, aspects }) =>
        aspects.map(({ letter, statements }, index) =>
          row(
            `${number}${letter} ${statements.expected}`,
            `${index + 1}`,
            `${40 - index}`,
            `${11 - (index % 9)}`,
          ),
        ),
      ),
    ]),
  ]),
  notBenchmark('another county’s tool with four levels', 'Inclusion audit', [
    table([
      headerRow('', 'Beginning', 'Developing', 'Established', 'Enhancing', 'Evidence'),
      row(
        '1',
        'Staff know who the SENCO is.',
        'Staff attend training.',
        'Staff plan with the SENCO.',
        'Staff train others.',
        '',
      ),
      row(
        '2',
        'Parents are told.',
        'Parents are asked.',
        'Parents plan with us.',
        'Parents lead groups.',
        '',
      ),
    ]),
  ]),
  notBenchmark('minutes with pupils’ attainment', 'Minutes of the governors’ meeting', [
    paragraph('Present: Mr Okafor (Head Teacher), Mrs Hill (SENCO), Dr Marsh (SEND Governor)'),
    paragraph('Item 4. Attainment at the end of the reception year:'),
    table([
      headerRow(...progress),
      row('2017', '12', cell('31', { fill: 'FFFF00' }), '5'),
      row('2018', '9', cell('33', { fill: 'FFFF00' }), '6'),
      row('of whom SEN support', '6', '2', '0'),
    ]),
  ]),
  notBenchmark('a pupil’s record with Emerging, Expected and Exceeding', 'Early years profile', [
    table([
      headerRow('Early learning goal', 'Emerging', 'Expected', 'Exceeding', 'Evidence'),
      ...['Listening and attention', 'Understanding', 'Speaking', 'Moving and handling'].map((goal, index) =>
        row(goal, index === 2 ? '✓' : '', index === 2 ? '' : '✓', '', 'Tapestry'),
      ),
    ]),
  ]),
  notBenchmark('an empty action plan', 'SEND action plan', [
    table([headerRow('Target', 'Actions', 'Person responsible', 'Date completed'), row('', '', '', '')]),
  ]),
];
