import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { cell, control, paragraph, plain, plainCell, row, run, table } from '../build/wordprocessing';

/** Where a document says which school it is of. */

export const schoolCases: CorpusCase[] = [
  benchmarkCase('school as a paragraph with a label', {
    layout: {
      school: ({ school, urn }) =>
        paragraph(run('School Name: ', '<w:b/>') + run(school)) +
        paragraph(run('URN: ', '<w:b/>') + run(urn)),
    },
  }),
  benchmarkCase('school and URN on one line with tabs', {
    form: halfForm,
    layout: { school: ({ school, urn }) => paragraph(run(`School Name:\t${school}\tURN:\t${urn}`)) },
  }),
  benchmarkCase('school and URN in one row of a table', {
    layout: {
      school: ({ school, urn }) =>
        table(
          [row(['School Name:', school, 'URN:', urn].map((text) => plainCell(text)))],
          [2000, 5000, 1000, 2000],
        ),
    },
  }),
  benchmarkCase('school and URN below their labels', {
    layout: {
      school: ({ school, urn }) =>
        table(
          [
            row(['School Name', 'URN', 'Phase'].map((text) => plainCell(text))),
            row([school, urn, 'Primary'].map((text) => plainCell(text))),
          ],
          [5000, 2000, 2000],
        ),
    },
  }),
  benchmarkCase('school and label in one cell', {
    layout: {
      school: ({ school, urn }) =>
        table(
          [
            row([
              cell(plain('School Name:') + plain(school)),
              cell(paragraph(run('URN: ') + run(urn, '<w:u/>'))),
            ]),
          ],
          [8000, 4000],
        ),
    },
  }),
  benchmarkCase('school in untagged controls with a title', {
    layout: {
      school: ({ school, urn }) =>
        paragraph(run('School Name ') + control(run(school), { title: 'School Name', more: '<w:text/>' })) +
        paragraph(run('URN ') + control(run(urn), { title: 'URN', more: '<w:text/>' })),
    },
  }),
  benchmarkCase('school split over runs, with proofing marks and formatting', {
    layout: {
      school: ({ school, urn }) =>
        paragraph(
          run('Sch') +
            run('ool Na', '<w:b/>') +
            run('me: ') +
            '<w:proofErr w:type="spellStart"/>' +
            [...school].map((letter) => run(letter)).join('') +
            '<w:proofErr w:type="spellEnd"/>',
        ) +
        paragraph(
          [...`URN: ${urn}`].map((letter, index) => run(letter, index % 2 === 0 ? '<w:b/>' : '')).join(''),
        ),
    },
  }),
  benchmarkCase('URN written with spaces', {
    layout: {
      school: ({ school }) =>
        table(
          [
            row([plainCell('School name'), plainCell(`${school} `)]),
            row([plainCell('DfE URN'), plainCell(' 117\u00a0123 ')]),
          ],
          [3000, 8000],
        ),
    },
  }),
  benchmarkCase('school left as a line of underscores', {
    form: { ...completeForm, school: '', urn: '' },
    layout: { school: () => plain('School Name: ______________________') + plain('URN: ____________') },
  }),
  benchmarkCase('school in fields of a legacy form', {
    layout: {
      school: ({ school, urn }) =>
        paragraph(run('School Name: ') + textField(school)) + paragraph(run('URN: ') + textField(urn)),
    },
  }),
  benchmarkCase('school name and no URN, no line for it', {
    form: { ...completeForm, urn: '' },
    layout: { school: ({ school }) => paragraph(run(`School Name: ${school}`)) },
  }),
  benchmarkCase('a URN that is too short', { form: { ...completeForm, urn: '11712' } }),
];

function textField(result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}
