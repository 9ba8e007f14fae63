import type { Outcome, Reference } from '../../framework/framework';
import type { Contents } from '../contents';
import { paragraph, run, textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';
import { notesAndActions } from './notes-and-actions';
import { statementTable } from './statement-table';

/** One outcome: what is expected, the key questions, the statements, and room for notes and actions. */
export function outcomeSection(contents: Contents, outcome: Outcome): Xml[] {
  const { keyQuestions } = contents.framework;
  return [
    textParagraph('Heading1', `Outcome ${outcome.number}: ${outcome.title}`, { topOfPage: true }),
    textParagraph('Heading2', 'What the Quality Offer expects'),
    textParagraph('Normal', outcome.qualityOfferIntro),
    ...outcome.qualityOffer.map(expectation),
    textParagraph('Heading2', 'Statements and evidence'),
    paragraph('KeyQuestions', [
      run(`${keyQuestions.lead} `, { style: 'Strong' }),
      run(keyQuestions.items.join('  •  ')),
    ]),
    statementTable(contents, outcome),
    textParagraph('Heading2', `${keyQuestions.notesHeading} and ${keyQuestions.actionsHeading}`),
    notesAndActions(contents, outcome),
  ];
}

function expectation({ text, ref }: Reference): Xml {
  const reference = ref === null ? [] : [run(` (${ref})`, { style: 'Quiet' })];
  return paragraph('ListBullet', [run(text), ...reference]);
}
