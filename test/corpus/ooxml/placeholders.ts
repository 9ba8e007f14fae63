import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { blankForm, completeForm, halfForm } from '../build/filled-forms';
import { plainLayout, type Layout } from '../build/layout';
import { cell, control, paragraph, plain, plainCell, row, run, table } from '../build/wordprocessing';

/** Fields that look filled in and are not. */

const grey = '<w:rStyle w:val="PlaceholderText"/>';

/** Evidence cells in which what is empty shows this prompt. */
function evidencePrompt(prompt: string): Pick<Layout, 'evidence'> {
  return {
    evidence: (form, aspect) =>
      aspect.id in form.evidence ? plainLayout.evidence(form, aspect) : cell(prompt),
  };
}

function schoolFields(name: string, urn: string): Pick<Layout, 'school'> {
  return {
    school: () =>
      table(
        [
          row([plainCell('School Name'), cell(paragraph(name))]),
          row([plainCell('URN'), cell(paragraph(urn))]),
        ],
        [3000, 9000],
      ),
  };
}

const noSchool = { ...completeForm, school: '', urn: '' };

export const placeholderCases: CorpusCase[] = [
  benchmarkCase('the document as downloaded, nothing filled in', { form: blankForm }),
  benchmarkCase('evidence controls showing their placeholder', {
    form: halfForm,
    layout: evidencePrompt(
      paragraph(control(run('Click or tap here to enter text.', grey), { id: 5, placeholder: true })),
    ),
  }),
  benchmarkCase('evidence controls showing a prompt of the school', {
    form: halfForm,
    layout: evidencePrompt(
      control(plain('Type your evidence for this aspect in here'), { id: 6, placeholder: true }),
    ),
  }),
  benchmarkCase('evidence with the placeholder as literal text', {
    form: halfForm,
    layout: evidencePrompt(plain('Click or tap here to enter text.')),
  }),
  benchmarkCase('evidence with the older placeholder as literal text, split and without its full stop', {
    form: halfForm,
    layout: evidencePrompt(paragraph(run('Click here to', grey) + run(' enter\u00a0text ', grey))),
  }),
  benchmarkCase('evidence with text and a placeholder left over beside it', {
    layout: {
      evidence: (form, aspect) =>
        cell(
          plain(form.evidence[aspect.id] ?? '') +
            paragraph(control(run('Click or tap here to enter text.', grey), { id: 9, placeholder: true })),
        ),
    },
  }),
  benchmarkCase('evidence cells with the key questions printed in them', {
    form: halfForm,
    layout: evidencePrompt(
      [
        'What do you have in place?',
        'How well does it work? What difference does it make?',
        'How do you know? What evidence do you have to support this view?',
        'Next steps',
      ]
        .map(plain)
        .join(''),
    ),
  }),
  benchmarkCase('evidence typed below the key questions', {
    layout: {
      evidence: (form, aspect) =>
        cell(plain('What do you have in place?') + plain(form.evidence[aspect.id] ?? '')),
    },
  }),
  benchmarkCase('school and URN controls showing their placeholder', {
    form: noSchool,
    layout: schoolFields(
      control(run('Click or tap here to enter text.', grey), { title: 'School Name', placeholder: true }),
      control(run('Enter the URN', grey), { title: 'URN', placeholder: true }),
    ),
  }),
  benchmarkCase('school and URN with the placeholder as literal text', {
    form: noSchool,
    layout: schoolFields(run('Click or tap here to enter text.'), run('Click here to enter text.', '<w:i/>')),
  }),
  benchmarkCase('people with placeholders for names', {
    form: { ...completeForm, people: completeForm.people.filter(({ group }) => group === 'senco') },
    layout: {
      involved: (form) =>
        plainLayout
          .involved(form)
          .replace(
            /<w:tc><w:p><\/w:p><\/w:tc>/g,
            cell(paragraph(control(run('Click here to enter text.', grey), { placeholder: true }))),
          ),
    },
  }),
];
