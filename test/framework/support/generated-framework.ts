import fc from 'fast-check';
import type { AspectId, Framework, LevelKey } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { TemplateAnswers } from '../../../src/template/template-answers';

/** Names of levels that authorities use; three of them are Hertfordshire's. */
const labels = [
  'Emerging',
  'Developing',
  'Expected',
  'Established',
  'Exemplary',
  'Leading',
  'Secure',
  'Growing',
];
/** Keys that make the tags of a framework those of Hertfordshire, but for its edition. */
const sameKeys = ['emerging', 'expected', 'exemplary', 'beyond', 'furthest'] as LevelKey[];
const syllables = [
  'ba',
  'co',
  'di',
  'fen',
  'gor',
  'hal',
  'kin',
  'lum',
  'mar',
  'nes',
  'pol',
  'ri',
  'sut',
  'tev',
];

/** A statement of words that no language has, so that no two frameworks share one. */
const statementText = fc
  .array(
    fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 8, maxLength: 30 },
  )
  .map((words) => `${words.join(' ')}.`);

/** Four outcomes of five aspects of five levels, and the outcomes' titles. */
const mostTexts = 104;

/** A framework of another authority, and what a school has answered in it: by aspect, a level's key. */
export interface Elsewhere {
  readonly framework: Framework;
  readonly ratings: Readonly<Record<string, LevelKey>>;
}

/** Frameworks of two to five levels and one to four outcomes, with answers. */
export const elsewhere: fc.Arbitrary<Elsewhere> = fc
  .record({
    levels: fc.oneof(
      fc.constant(hertfordshire2019.levels.map(({ label }) => label)),
      fc.shuffledSubarray(labels, { minLength: 2, maxLength: 5 }),
    ),
    year: fc.integer({ min: 2020, max: 2030 }),
    authority: fc.constantFrom('westshire', 'north-easter', 'telmouth'),
    letters: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    draft: fc.boolean(),
    texts: fc.uniqueArray(statementText, { minLength: mostTexts, maxLength: mostTexts }),
    picks: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  })
  .map(({ levels: names, year, authority, letters, draft, texts, picks }) => {
    const text = texts[Symbol.iterator]();

    const levels = names.map((label, at) => ({ key: levelKey(at), label, order: at + 1 }));
    const outcomes = letters.map((count, at) => ({
      number: at + 1,
      title: next(text),
      shortTitle: null,
      qualityOfferIntro: 'As published.',
      qualityOffer: [],
      aspects: Array.from({ length: count }, (_, place) => {
        const letter = 'abcde'.charAt(place);
        return {
          id: `${at + 1}${letter}` as AspectId,
          letter,
          statements: Object.fromEntries(
            levels.map(({ key }) => [key, { text: next(text), draft, source: null }]),
          ),
        };
      }),
    }));
    const framework: Framework = {
      ...hertfordshire2019,
      edition: `${authority}/${year}` as Framework['edition'],
      title: 'SEND Self Review',
      shortTitle: 'SEND Self Review',
      levels,
      outcomes,
    };
    const ids = outcomes.flatMap(({ aspects }) => aspects.map(({ id }) => id));
    const ratings = Object.fromEntries(ids.map((id, at) => [id, levelKey((picks[at] ?? 0) % levels.length)]));
    return { framework, ratings };
  });

/** What the template builder takes for these ratings: highlighted, with evidence. */
export function answersOf(ratings: Elsewhere['ratings']): TemplateAnswers {
  return {
    school: 'Maple Grove School',
    urn: '999999',
    aspects: Object.fromEntries(
      Object.entries(ratings).map(([id, level]) => [
        id,
        { marked: [level], evidence: ['Learning walks in May'] },
      ]),
    ),
  };
}

function levelKey(at: number): LevelKey {
  return sameKeys[at % sameKeys.length] ?? ('emerging' as LevelKey);
}

function next(texts: Iterator<string>): string {
  const { done, value } = texts.next();
  if (done === true) throw new RangeError('There are not enough texts.');
  return value;
}
