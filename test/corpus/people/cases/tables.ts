import type { CorpusCase } from '../../case';
import { caseOf } from '../benchmark';
import { cell } from '../page/write';
import type { StatementRow } from '../parts/rows';
import { usual } from '../parts/statement-table';
import { without } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';
import { questions } from '../wording/wording';

const statementsOnly = ['emerging', 'expected', 'exemplary', 'evidence'] as const;
const capitals = { emerging: 'EMERGING', expected: 'EXPECTED', exemplary: 'EXEMPLARY' };
const inWords = {
  emerging: 'Emerging practice',
  expected: 'Expected practice',
  exemplary: 'Exemplary (best practice)',
  evidence: 'Evidence',
};
const noEvidenceFor = ['1b', '1f', '2c', '3d', '5a'];

/** What the school's area added: a RAG cell with its colour, the date and who judged. */
function withRagDateAndInitials(rows: StatementRow[]): StatementRow[] {
  const fills = ['92D050', 'FFC000', 'FF0000'];
  return rows.map((row, index) => ({
    ...row,
    extra: {
      rag: cell('', { fill: fills[index % 3] ?? 'FFC000' }),
      date: cell(index % 4 === 0 ? '' : '12/3/19'),
      initials: cell('JH'),
    },
  }));
}

/** How the tables of statements may be laid out. */
export const tableCases: CorpusCase[] = [
  caseOf('table: no letter column, “a.” before the first statement, prompts in every evidence cell', {
    answers: {
      ...secondary,
      evidence: without(secondary, noEvidenceFor).evidence,
    },
    layout: { questions: false },
    table: {
      columns: statementsOnly,
      label: (id) => `${id.slice(1)}.`,
      labelAt: 'first statement',
      prompts: questions.items,
    },
  }),
  caseOf('table: “1a” before each statement', {
    answers: primary,
    table: { columns: statementsOnly, label: (id) => id, labelAt: 'every statement' },
  }),
  caseOf('table: letters in brackets, headings in capitals', {
    answers: churchSchool,
    table: { label: (id) => `(${id.slice(1)})`, headings: { ...usual.headings, ...capitals } },
  }),
  caseOf('table: capital letters, headings with colons', {
    answers: nursery,
    table: {
      label: (id) => id.slice(1).toUpperCase(),
      headings: {
        ...usual.headings,
        emerging: 'Emerging:',
        expected: 'Expected:',
        exemplary: 'Exemplary:',
        evidence: 'Evidence to support judgement:',
      },
    },
  }),
  caseOf('table: numbers such as 1.1 instead of letters', {
    answers: primary,
    table: { label: (id) => `${id.charAt(0)}.${id.charCodeAt(1) - 96}` },
  }),
  caseOf('table: “Emerging practice” and “Exemplary (best practice)”', {
    answers: secondary,
    table: { headings: { ...usual.headings, ...inWords } },
  }),
  caseOf('table: levels abbreviated', {
    answers: primary,
    table: { headings: { ...usual.headings, emerging: 'Em', expected: 'Exp', exemplary: 'Exem' } },
  }),
  caseOf('table: no letter anywhere', { answers: churchSchool, table: { columns: statementsOnly } }),
  caseOf('table: exemplary first', {
    answers: primary,
    table: { columns: ['letter', 'exemplary', 'expected', 'emerging', 'evidence'] },
  }),
  caseOf('table: evidence before the statements', {
    answers: nursery,
    table: { columns: ['letter', 'evidence', 'emerging', 'expected', 'exemplary'] },
  }),
  caseOf('table: columns for RAG, date and initials', {
    answers: secondary,
    rows: withRagDateAndInitials,
    table: {
      columns: ['letter', 'emerging', 'expected', 'exemplary', 'rag', 'evidence', 'date', 'initials'],
    },
  }),
  caseOf('table: the header again before every aspect', {
    answers: primary,
    table: { headerRow: 'every aspect' },
  }),
  caseOf('table: the outcome in a first row over the full width, no heading above', {
    answers: churchSchool,
    layout: { heading: 'none' },
    table: { titleRow: true },
  }),
  caseOf('table: evidence in a row of its own under the statements', {
    answers: without(secondary, noEvidenceFor),
    table: { evidenceAt: 'row below' },
  }),
  caseOf('table: the letter in a row above the statements, evidence in a row below', {
    answers: primary,
    table: {
      columns: statementsOnly,
      label: (id) => `Aspect ${id}`,
      labelAt: 'row above',
      evidenceAt: 'row below',
    },
  }),
  caseOf('table: neither lines nor fills', {
    answers: nursery,
    table: { borders: false, headerFill: null },
  }),
];
