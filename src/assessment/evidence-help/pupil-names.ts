const one = '(?:[Pp]upil|[Cc]hild|[Ss]tudent|[Ll]earner|[Bb]oy|[Gg]irl)(?:,| called| named)?';
const several = '(?:[Pp]upils|[Cc]hildren|[Ss]tudents|[Ll]earners|[Bb]oys|[Gg]irls)';
const capitalised = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?`;

/** A word with a capital, or two, right behind a word for a pupil; before a figure it is a term, as in “Year 2”. */
const afterPupil = new RegExp(
  String.raw`(?<![\p{L}-])(${one}|${several}) (${capitalised}(?: ${capitalised})?)(?![\p{L}\d]| \d)`,
  'gu',
);

/**
 * Words with a capital behind “pupil”, “child” or “student” that are nobody's name: titles of roles,
 * groups, papers and services, and the beginnings of terms such as “Child Looked After”.
 */
const notNames = new Set(
  [
    'Academic Achievement Achievements Action After Aims Ambassador Ambassadors And Annual Apprenticeship Are As',
    'Assessment Assessments At Attainment Attendance Attitudes Autumn Behaviour Behavioural Benefit Bereavement',
    'Board Book Books By Can Care Case Centre Centred Champions Chat Choice Class Code Communication Conference',
    'Conferencing Council Councils Councillor Councillors Data Day Development Discussion Discussions Early',
    'Education Emerging Emotional Engagement English Evaluation Exemplary Expected Experience Exploitation',
    'Feedback File Files First Focus Folder For Forum From Friendly Governor Governors Group Groups Guardian',
    'Guidance Has Have Health Health-Care In Inclusion Information Interview Interviews Is Key Language Leader',
    'Leaders Leadership Learning Led Library Local Log Looked Maths Meeting Meetings Mental Mentor Mentors',
    'Minister Missing Monitoring Need Needs Next Not Number Numbers Observation Observations Of Officer Offer On',
    'Outcome Outcomes Panel Parent Parents Parliament Participation Passport Passports Perception Perceptions',
    'Plan Planning Plans Portfolio Portfolios Practice Premium Profile Profiles Progress Protection Provision',
    'Psychologist Psychology Questionnaire Questionnaires Reading Record Records Referral Reflection Reflections',
    'Report Reports Representative Review Reviews Rights Risk Safeguarding School Schools Science Self Send Service',
    'Services Sexual Social Speech Spring Staff Statutory Strategy Sub-Committee Subject Summary Summer Support',
    'Survey Surveys Talk Target Targets Teacher Teachers Team The Therapist Therapy They Tier To Tracker Tracking',
    'Training Transition Trauma Under Unit Update View Viewpoint Views Voice Voices Was Welfare Well Well-Being',
    'Wellbeing Were Wishes With Work Workbook Worker Workforce Workshop Workshops Year Young',
    'Act Asset Autism Autistic Christmas Easter Halloween Nurse Nurture Ofsted',
    'January February March April May June July August September October November December',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ].flatMap((line) => line.toLowerCase().split(' ')),
);

/** Names that a text puts right behind a word for a pupil, each with where it begins. A lone letter is none. */
export function findNames(text: string): { readonly at: number; readonly words: string }[] {
  return [...text.matchAll(afterPupil)].flatMap(({ 0: whole, 1: pupil = '', 2: words = '', index }) => {
    const [first = '', second] = words.split(' ');
    if (isNoName(first)) return [];
    const name = second === undefined || isNoName(second) ? first : words;
    const at = index + whole.length - words.length;
    // In a heading every word has a capital, so that a capital tells nothing there.
    if (/^\p{Lu}/u.test(pupil) && !/^['’]?s? \p{Ll}/u.test(text.slice(at + name.length))) return [];
    return [{ at, words: name.replace(/['’]s?$/u, '') }];
  });
}

function isNoName(word: string): boolean {
  return notNames.has(word.toLowerCase().replace(/['’]s?$/u, ''));
}
