import type { AspectAnswers, TemplateAnswers } from '../template/template-answers';

const pastedStatement =
  'There are a range of person-centred approaches in place for listening and responding to the views of children and young people with SEND.';

/** An aspect whose statement is highlighted and whose line "Best fit:" says the same. */
function chosen(level: string, ...evidence: string[]): AspectAnswers {
  return { marked: [level], bestFit: level, evidence };
}

const emerging = (...evidence: string[]) => chosen('emerging', ...evidence);
const expected = (...evidence: string[]) => chosen('expected', ...evidence);
const exemplary = (...evidence: string[]) => chosen('exemplary', ...evidence);

/**
 * An invented school, part of the way through: most aspects chosen, evidence of every length, and each kind of
 * gap that the completeness check finds. Every name in it is made up.
 */
export const mapleGrove: TemplateAnswers = {
  school: 'Maple Grove Primary School (invented)',
  urn: '999999',
  keyDates: [
    { label: 'SEND governor visit', date: '14 October 2026' },
    { label: 'Benchmarking meeting with senior leaders', date: '4 November 2026' },
    { label: 'Review of the action plan', date: 'March 2027' },
  ],
  involved: {
    headTeacher: { ticked: true, people: [{ name: 'Rowan Ashdown', date: '4 November 2026' }] },
    senco: { ticked: true, people: [{ name: 'Hazel Whitlock', date: '4 November 2026' }] },
    seniorLeader: {
      ticked: true,
      people: [{ role: 'Deputy head, Key Stage 2', name: 'Linden Marsh', date: '4 November 2026' }],
    },
    governor: {
      ticked: true,
      people: [{ role: 'SEND governor', name: 'Bryony Fields', date: '14 October 2026' }],
    },
    parentCarer: { ticked: true },
  },
  statutory: { 1: 'yes', 2: 'yes', 3: 'yes', 4: 'yes', 5: 'no', 6: 'both', 7: 'yes', 8: 'yes' },
  aspects: {
    '1a': expected(
      'Planning scrutiny in October: 11 of 12 class plans show how tasks are adapted.',
      'Pupil voice in July: most children could say what helps them to learn.',
    ),
    '1b': expected(
      'SENCO and deputy see every class each half term; feedback notes are kept in the monitoring folder.',
    ),
    '1c': emerging(
      'Training on the four areas of need reached teachers only. Support staff have asked for the same.',
    ),
    '1d': exemplary(
      'Children with SEND make up a fifth of the school and a fifth of all club places; the register is checked each term and families are rung where nobody has signed up.',
      'Residential visit: every child in Year 6 went, three with a plan of their own.',
    ),
    '1e': expected(
      'Speech and language targets are in class plans. The last review with the service showed progress for 8 of 10.',
    ),
    '1f': expected('Flow chart in the SEN information report, looked at with new staff each September.'),
    '1g': expected('Assess, Plan, Do, Review sheets for every child at SEN support; three reviews a year.'),
    '1h': exemplary(
      'Parents meet the class teacher before a child is placed at SEN support. Survey in May: 24 of 26 families felt heard.',
    ),
    '1i': expected('see above'),
    '1j': expected(
      'Access plan reviewed in June; coloured overlays, sloped desks and a quiet room in daily use.',
    ),
    '1k': expected(),
    '1l': emerging('Provision map is kept by the SENCO. Teachers see it, but do not yet cost or review it.'),
    '1m': { marked: ['expected', 'exemplary'], evidence: ['SEND is an item at each governors’ meeting.'] },
    '2a': expected('Teachers’ one-page profiles are updated in September and February.'),
    '2b': expected('Pupil progress meetings each term; SEND is the first item and not the last.'),
    '2c': emerging('Teaching assistants plan with some teachers. There is no shared time for it yet.'),
    '2d': expected('Small-step assessment for 14 children; shared with families at reviews.'),
    '2e': expected('n/a'),
    '2f': expected('Feedback after learning walks is followed up within three weeks.'),
    '2g': exemplary(
      'Two mental health first aiders; worry boxes in every class; attendance of the children concerned rose from 88% to 94% in a year.',
    ),
    '2h': expected(pastedStatement),
    '3a': expected('Families write the first line of each plan.'),
    '3b': expected('Copies go to home, class and office. Signed copies are in the files.'),
    '3c': exemplary('Four meetings a year, at times that families choose; 97% attended last year.'),
    '4a': { marked: ['expected'], bestFit: 'exemplary', evidence: ['Governors’ minutes, March and June.'] },
    '4b': emerging('Costs are known for each intervention, their effect is not.'),
    '5a': expected('Termly meeting with the school nurse and the family support worker.'),
    '5b': expected('Transition booklets, extra visits in July, and a call to each new school in October.'),
  },
  outcomes: {
    1: {
      notes: ['Look at 1m again with the chair of governors.'],
      actions: ['Repeat the training on the four areas of need for support staff in the spring term (1c).'],
    },
    2: { notes: ['2i: wait for the anti-bullying survey in November.'] },
  },
  plan: [
    {
      target: ['Teachers use the provision map to review the impact of support (1l)'],
      actions: ['Staff meeting on provision mapping', 'Each team reviews two interventions'],
      responsible: ['SENCO and deputy head'],
      resources: ['Two staff meetings; half a day for the SENCO'],
      evaluation: ['Review notes for six interventions by Easter'],
    },
  ],
};
