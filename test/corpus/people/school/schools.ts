import { type Answers, ratingsFrom } from './answers';
import { evidenceFrom } from './evidence';

/** Everything answered, the checklist met in full. */
export const primary: Answers = {
  school: 'Ashwell Green Primary School',
  urn: '117123',
  ratings: ratingsFrom('xxmyxxyxxxmxyxx xyxmxxxyx xxmx xyx mxy'),
  evidence: evidenceFrom(0),
  statutory: { 1: 'yes', 2: 'yes', 3: 'yes', 4: 'yes', 5: 'yes', 6: 'yes', 7: 'yes', 8: 'yes', 9: 'yes' },
  people: [
    { group: 'headTeacher', name: 'Mr D Okafor', date: '12/03/2019' },
    { group: 'senco', name: 'Mrs J Hill', date: '12/03/2019' },
    { group: 'seniorLeader', role: 'Deputy Head', name: 'Miss R Tan', date: '12/03/2019' },
    { group: 'governor', role: 'SEND Governor', name: 'Dr P Marsh', date: '19/03/2019' },
    { group: 'parentCarer', name: 'Mrs A Quigley', date: '19/03/2019' },
  ],
  notes: {
    1: 'Strong year for differentiation. Parents like the new plans.',
    2: 'Tracking of small steps is new this year.',
    5: 'Links with the children’s centre have been lost since it moved.',
  },
  actions: {
    1: 'SENCO to train staff on the four areas of need by July.',
    3: 'Offer meetings at the end of the day as well.',
    5: 'Visit the support services fair in May.',
  },
  plan: [
    [
      'All staff know the four areas of need',
      'INSET and drop-in clinics',
      'SENCO',
      'Two twilights',
      'Staff survey',
      'July 2019',
    ],
    ['Parents understand targets', 'Workshop', 'Head, SENCO', '£50', 'Attendance, feedback', ''],
  ],
};

/** Half of the checklist met, a large leadership team, one outcome weak. */
export const secondary: Answers = {
  school: 'The Lea Meadows Academy',
  urn: '137481',
  ratings: ratingsFrom('mxxxmxxxyxxmxyx mmxxmyxxm yxyx xmx xxm'),
  evidence: evidenceFrom(7),
  statutory: { 1: 'yes', 2: 'yes', 3: 'no', 4: 'yes', 5: 'no', 6: 'yes', 7: 'yes', 8: 'yes', 9: 'yes' },
  people: [
    { group: 'headTeacher', name: 'Ms Farida Aziz', date: '4 June 2018' },
    { group: 'senco', name: 'Tom Whitlock', date: '4 June 2018' },
    { group: 'seniorLeader', role: 'Assistant Head (Inclusion)', name: 'Sarah Penn', date: '4 June 2018' },
    { group: 'seniorLeader', role: 'Head of Year 7', name: 'Ben Oduya', date: '4 June 2018' },
    { group: 'governor', role: 'Chair of Governors', name: 'Cllr Margaret Rowe', date: '11 June 2018' },
    { group: 'otherProfessionals', role: 'Educational Psychologist', name: 'Dr Ann Hay-Smith' },
    { group: 'pupils', name: 'Kayden (Y10)', date: '11 June 2018' },
    { group: 'pupils', name: 'Mia (Y8)', date: '11 June 2018' },
  ],
  notes: { 2: 'Key stage 3 is ahead of key stage 4 here.', 4: 'Budget is under review.' },
  actions: { 2: 'Departments to name a SEND lead.', 5: 'Plan transition days with all feeder schools.' },
  plan: [['Consistent use of pupil passports', 'Launch, monitor', 'SENCO', 'Time', 'Learning walks', '']],
};

/** A small nursery: few people, short evidence. */
export const nursery: Answers = {
  school: 'Woodside Nursery School',
  urn: '117082',
  ratings: ratingsFrom('yxxyxyxyxxymxxx xxyxxmxyx yyxx xxy yyx'),
  evidence: evidenceFrom(13),
  statutory: { 1: 'yes', 2: 'yes', 3: 'yes', 4: 'yes', 5: 'yes', 7: 'yes', 8: 'yes', 9: 'yes' },
  people: [
    { group: 'headTeacher', name: 'Carol Bright', date: 'Jan 19' },
    { group: 'senco', name: 'Priya Nair', date: 'Jan 19' },
    { group: 'parentCarer', name: 'Leanne Fox', date: 'Feb 19' },
    { group: 'parentCarer', name: 'Mr Osei', date: 'Feb 19' },
    { group: 'otherRole', role: 'Family support worker', name: 'Kim Doyle', date: 'Feb 19' },
  ],
  notes: { 1: 'We are pleased with how early needs are found.' },
  actions: { 2: 'Work on staff well-being as well as children’s.' },
  plan: [],
};

/** A church school that answers briefly. */
export const churchSchool: Answers = {
  school: "St Cuthbert's C of E (VA) Primary School, Much Wymond",
  urn: '117390',
  ratings: ratingsFrom('xmxxxxmxxyxxxmx xxmxyxxxx mxxx yxm xmx'),
  evidence: evidenceFrom(21),
  statutory: { 1: 'yes', 2: 'yes', 3: 'yes', 4: 'no', 5: 'yes', 6: 'no', 7: 'yes', 8: 'yes', 9: 'yes' },
  people: [
    { group: 'headTeacher', name: 'Rev. Simon Lyle', date: '1.5.18' },
    { group: 'senco', name: 'H. Barker', date: '1.5.18' },
    { group: 'governor', role: 'Foundation governor', name: 'Mrs E. Stott', date: '1.5.18' },
    { group: 'governor', role: 'SEND link governor', name: 'Mr K. Lewis', date: '8.5.18' },
  ],
  notes: {},
  actions: { 3: 'Ask parents about the length of meetings.', 4: 'Explain the notional budget to governors.' },
  plan: [['Medical needs policy', 'Write and agree', 'Head', 'None', 'Policy on website', '']],
};
