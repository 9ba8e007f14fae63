import type { Framework } from '../../framework/framework';
import { KnownTexts } from '../text/likeness';
import { normalise, wordsOf } from '../text/words';
import { likeness, longest } from '../thresholds';

/** A part of the document outside the tables of statements. */
export type Section = 'keyDates' | 'involved' | 'statutory' | 'plan' | 'notes' | 'actions';

/** What a heading announces. */
export interface Headings {
  /** The outcome whose heading a text is, by its number or its title; null for any other text. */
  readonly outcomeOf: (text: string) => number | null;
  /** The section whose heading a text is; null for any other text. */
  readonly sectionOf: (text: string) => Section | null;
}

/** Quick for plain texts; others need Unicode's rules. */
const hasLetters = /[a-z]|[^\0-\x7F]/i;

/** Prepares a framework's headings for being found in documents. */
export function headingsOf(framework: Framework): Headings {
  const titles = new KnownTexts(
    framework.outcomes.flatMap(({ number, title, shortTitle }) =>
      [title, ...(shortTitle === null ? [] : [shortTitle])].map((text) => [number, text] as const),
    ),
  );
  const numbers = new Set(framework.outcomes.map(({ number }) => number));
  const sections = new Map<string, Section>([
    ['key dates', 'keyDates'],
    ['key date', 'keyDates'],
    [normalise(framework.involvement.title), 'involved'],
    ['who has been involved', 'involved'],
    [normalise(framework.statutory.title), 'statutory'],
    ['statutory checklist', 'statutory'],
    [normalise(framework.plan.title), 'plan'],
    ['action plan', 'plan'],
    [normalise(framework.keyQuestions.notesHeading), 'notes'],
    [normalise(framework.keyQuestions.actionsHeading), 'actions'],
  ]);
  return {
    outcomeOf(text) {
      if (text.length > longest.wordsOfTitle * 8 || !hasLetters.test(text)) return null;
      const numbered = /^\W*outcome\s*(\d{1,2})\b/i.exec(text);
      if (numbered?.[1] !== undefined && numbers.has(Number(numbered[1]))) return Number(numbered[1]);
      // A title begins with a capital or its number; most lists under it do not.
      if (/^\W*[a-z]/.test(text)) return null;
      const count = wordsOf(text).length;
      if (count < 4 || count > longest.wordsOfTitle) return null;
      const best = titles.best(text);
      return best !== null && best.score > likeness.title ? best.key : null;
    },
    sectionOf(text) {
      if (text.length > longest.sectionHeading) return null;
      return sections.get(normalise(text.replace(/^\W*\d+[.)]\s*/, ''))) ?? null;
    },
  };
}

/** The same headings, remembering each text that was asked for: for reading one document. */
export function rememberingHeadings(headings: Headings): Headings {
  return { outcomeOf: remembering(headings.outcomeOf), sectionOf: remembering(headings.sectionOf) };
}

function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
