import { ratingsFrom, without, type Form } from './form';
import { aspects, type WordedAspect } from './wording';

const evidenceTexts: readonly string[] = [
  'Lesson observations autumn and spring terms; SENCO learning walk 14 January. Differentiation seen in 9 of 11 classes.',
  'Provision map reviewed each half term.\nPupil progress meetings minuted, with actions followed up by phase leaders.',
  'Parent questionnaire (42 returned, 88% agree). Coffee mornings with the family support worker.',
  'EHCP annual reviews all held in time. Speech and language therapist in school on Tuesdays.',
  'Pupil voice: school council report, one-page profiles in every class folder.',
  'CPD log: attachment, autism (tier 1 and 2), precision teaching. Impact reviewed at staff meeting 6 March.',
  'SEN information report on the website, agreed by governors 22 May.',
  'See Edukey; TA timetable; intervention entry and exit data.',
  'Governor visit notes, spring term. SEND on the agenda of every full governing body.',
  'Transition booklets, extra visits to the secondary school, meetings between SENCOs in June.',
];

function evidenceFor(chosen: readonly WordedAspect[]): Record<string, string> {
  return Object.fromEntries(
    chosen.map((aspect, index) => [aspect.id, evidenceTexts[index % evidenceTexts.length] ?? '']),
  );
}

/** A primary school that has filled in everything. */
export const completeForm: Form = {
  school: 'Ashwell Green Primary School',
  urn: '117123',
  keyDates: [
    ['Benchmarking started', '14 January 2019'],
    ['Shared with governors', '22 May 2019'],
    ['Review date', 'January 2020'],
  ],
  people: [
    { group: 'headTeacher', role: '', name: 'Mrs P Okafor', date: '14/01/2019' },
    { group: 'senco', role: '', name: 'Jane Whitmore', date: '14/01/2019' },
    { group: 'seniorLeader', role: 'Deputy head', name: 'Tom Baines', date: '21/01/2019' },
    { group: 'governor', role: 'SEND governor', name: 'Mr D Sharma', date: '21/01/2019' },
    { group: 'governor', role: 'Chair of governors', name: 'Ruth Ellis-Green', date: '22/05/2019' },
    { group: 'parentCarer', role: '', name: 'Mrs K Lewandowska', date: '04/02/2019' },
    {
      group: 'otherProfessionals',
      role: 'Educational psychologist',
      name: 'Dr A Mensah',
      date: '04/02/2019',
    },
  ],
  statutory: { 1: 'yes', 2: 'yes', 3: 'yes', 4: 'yes', 5: 'no', 6: 'no', 7: 'yes', 8: 'yes', 9: 'yes' },
  ratings: ratingsFrom('223212312222132', '221232213', '2123', '213', '321'),
  evidence: evidenceFor(aspects),
  notes: {
    1: 'Strong start with the graduated approach; next, consistency between phases.',
    3: 'Parents value the structured conversations.',
  },
  actions: { 1: 'Training on differentiation for new staff by July.', 4: 'Governor training, autumn term.' },
  plan: [
    [
      'Consistent provision maps',
      'Half-termly review',
      'SENCO',
      '3 days of release',
      'Maps in use',
      'July 2019',
    ],
  ],
};

const started = aspects.filter((_, index) => index % 3 !== 1);

/** A school half way through: some aspects chosen, some with evidence only, some untouched. */
export const halfForm: Form = {
  school: "St Alban's RC JMI School",
  urn: '117456',
  keyDates: [['Benchmarking started', '3 June 2019']],
  people: [{ group: 'senco', role: '', name: 'Ms L Hartley', date: '03/06/2019' }],
  statutory: { 1: 'yes', 2: 'yes', 5: 'yes', 9: 'no' },
  ratings: ratingsFrom('2-1232--2-31-2-', '-221-3-2-', '1-2-', '---', '2-3'),
  evidence: evidenceFor(started),
  notes: {},
  actions: {},
  plan: [],
};

/** The document as it was downloaded. */
export const blankForm: Form = {
  school: '',
  urn: '',
  keyDates: [],
  people: [],
  statutory: {},
  ratings: {},
  evidence: {},
  notes: {},
  actions: {},
  plan: [],
};

/** A form in which these aspects are rated and evidenced no longer. */
export function withoutAspects(form: Form, ids: readonly string[]): Form {
  return { ...form, ratings: without(form.ratings, ids), evidence: without(form.evidence, ids) };
}
