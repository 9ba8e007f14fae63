import { findNames } from './pupil-names';

/** Words in a text that may tell who somebody is. */
export interface PersonalData {
  readonly kind: 'pupilNumber' | 'dateOfBirth' | 'email' | 'telephone' | 'name';
  /** Where the words begin: a count of UTF-16 code units. */
  readonly at: number;
  readonly words: string;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = [
  String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \d{4}`,
  String.raw`${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
].join('|');

/** A date alone is a meeting's or a review's far oftener than a birthday, so that a word has to say so. */
const dateOfBirth = new RegExp(
  String.raw`\b(?:born(?: on)?|d\.?o\.?b\.?|date of birth|birthday)[ \t]*(?:is|was|:|-|–)?[ \t]*(${date})(?!\d)`,
  'gi',
);

const email = /[\w.%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;

/** Addresses of an office, not of a person. */
const office =
  /^(?:admin|administration|contact|enquir(?:y|ies)|head|headteacher|help|hello|info|inclusion|office|parents|reception|safeguarding|school|sen|senco|send)(?:@|[.-](?:office|team)@)/i;

/** A British number, home or mobile: 0 or +44, then nine or ten digits, grouped in any way. */
const telephone =
  /(?<![\d.,/£-])(?:\+44[ ]?(?:\(0\)[ ]?)?[1-35789]|\(?0[1-35789])(?:[ ()-]{0,2}\d){8,9}(?!\d|[ -]?\d)/g;

const pupilNumber = /(?<![\p{L}\d])[A-Z]\d{11}[\dA-Z](?![\p{L}\d])/giu;

/**
 * Words that may tell who a pupil is, in the order of the text: a hint to look again, never a verdict. A pupil's
 * number counts only with its right check letter, a date only where it is called one of birth, and a name only
 * behind a word such as “pupil”.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [
    ...matches(text, pupilNumber, 'pupilNumber').filter(({ words }) => isPupilNumber(words)),
    ...matches(text, dateOfBirth, 'dateOfBirth'),
    ...matches(text, email, 'email').filter(({ words }) => !office.test(words)),
    ...matches(text, telephone, 'telephone'),
    ...findNames(text).map((name): PersonalData => ({ kind: 'name', ...name })),
  ];
  return found.sort((one, other) => one.at - other.at);
}

function matches(text: string, pattern: RegExp, kind: PersonalData['kind']): PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => {
    // A pattern's group holds the words themselves. The rest of the match is how they were recognised.
    const words = match[1] ?? match[0];
    return { kind, at: match.index + match[0].lastIndexOf(words), words };
  });
}

/**
 * A unique pupil number (UPN): a check letter, eleven digits and a digit, or a letter where the number is
 * temporary. Letters are numbered without I, O and S. Source: Department for Education, "Unique pupil numbers:
 * a guide for schools".
 */
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const wholeNumber = /^[A-Z]\d{11}[\dA-Z]$/;

/** Whether a text is a UPN whose check letter is right: numbers of another kind seldom happen to be. */
export function isPupilNumber(text: string): boolean {
  const number = text.toUpperCase();
  if (!wholeNumber.test(number)) return false;
  const values = [...number.slice(1)].map((character) =>
    /\d/.test(character) ? Number(character) : checkLetters.indexOf(character),
  );
  if (values.includes(-1)) return false;
  const sum = values.reduce((total, value, at) => total + value * (at + 2), 0);
  return number[0] === checkLetters[sum % checkLetters.length];
}
