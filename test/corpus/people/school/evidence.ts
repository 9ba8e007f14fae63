import { aspectIds } from '../wording/wording';

/** What schools write as evidence, one for each aspect in order. */
const sentences = [
  'Learning walks (autumn) show adapted tasks in all year groups. Pupil voice survey, March.',
  'Book looks with SLT each half term; feedback sheets on file.',
  'Training on the four areas of need, September INSET. Staff survey before and after.',
  'Clubs register: 42% of pupils on the SEND register attend at least one club.',
  'SALT and EP reports shared at team around the child meetings.',
  'Concerns form and flow chart in the staff handbook; SEN information report section 2.',
  'APDR cycle recorded on Provision Map software, three reviews a year.',
  'Initial concern meetings minuted. Parents sign the SEN support plan.',
  'Early language screening in Reception, followed by an intervention within two weeks.',
  'Writing slopes, ear defenders, reader pens. Access arrangements list is kept by the office.',
  'Parents invited to the planning meeting, 18 of 21 came.',
  'Class provision maps are with teachers since January; SENCO samples them.',
  'Policy reviewed with the SEND governor 14/11.',
  'Data drop compared with case studies, report to governors in the spring term.',
  'CPD plan 2018-19, attachment and trauma training for all staff including midday supervisors.',
  'Pupil progress meetings have a SEND section.',
  'Appraisal targets of all teachers include a SEND objective.',
  'TA timetable and handover books seen.',
  'Tracker shows smaller steps (B Squared), talked through at parents evening.',
  'SEN support plans are written with the child, sample attached.',
  'Coaching triads, notes available.',
  'Protective behaviours and zones of regulation in every class; nurture room log.',
  'One page profiles. School council has two pupils with an EHCP.',
  'Anti-bullying log shows fewer incidents than last year.',
  'Structured conversations, 86% of parents say that they feel heard.',
  'Plans go home and are signed; copies with class teacher and TA.',
  'Three meetings a year of 30 minutes, led by the class teacher.',
  'Parent survey (summer) and Ofsted Parent View.',
  'Finance committee minutes, notional budget explained.',
  'Cost and impact of each intervention looked at termly.',
  'Top-up funding spent as agreed, see the provision map.',
  'Half termly planning meeting with the advisory teacher and the family support worker.',
  'Transition book, extra visits in July, meeting with the secondary SENCO.',
  'Report on the website, reviewed by the parent forum in October.',
];

/** Evidence for every aspect; `from` shifts which sentence stands where. */
export function evidenceFrom(from: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    aspectIds.map((id, index) => [id, sentences[(index + from) % sentences.length] ?? '']),
  );
}
