import pack from '../../../../src/framework/packs/hertfordshire-2019.json';
import invented from './unpublished.json';

/**
 * The words that stand in the documents: the published ones from the pack, and for the statements that are
 * not published others than the pack's drafts, since a real document carries words that we do not know.
 */

export type Level = 'emerging' | 'expected' | 'exemplary';
export const levels: readonly Level[] = ['emerging', 'expected', 'exemplary'];

export interface AspectWording {
  readonly id: string;
  readonly letter: string;
  readonly statements: Readonly<Record<Level, string>>;
}

export interface OutcomeWording {
  readonly number: number;
  readonly title: string;
  readonly qualityOfferIntro: string;
  /** Each with its reference to the Code of Practice, as the Quality Offer prints it. */
  readonly qualityOffer: readonly string[];
  readonly aspects: readonly AspectWording[];
}

const unpublished: Readonly<Record<string, Partial<Record<Level, string>>>> = invented;

export const outcomes: readonly OutcomeWording[] = pack.outcomes.map((outcome) => ({
  number: outcome.number,
  title: outcome.title,
  qualityOfferIntro: outcome.qualityOfferIntro,
  qualityOffer: outcome.qualityOffer.map(({ text, ref }) => (ref ? `${text} (${ref})` : text)),
  aspects: outcome.aspects.map(({ id, letter, statements }) => ({
    id,
    letter,
    statements: {
      emerging: unpublished[id]?.emerging ?? statements.emerging.text,
      expected: statements.expected.text,
      exemplary: unpublished[id]?.exemplary ?? statements.exemplary.text,
    },
  })),
}));

export const aspectIds: readonly string[] = outcomes.flatMap(({ aspects }) => aspects.map(({ id }) => id));

export const title = pack.title;
export const purpose = pack.purpose;
/** The prompts above or inside the tables. */
export const questions = pack.keyQuestions;
export const statutory = pack.statutory;
/** The roles under "Who has been involved", in the form's order. */
export const groups = pack.involvement.groups;
export const involvementTitle = pack.involvement.title;
export const planHeadings: readonly string[] = pack.plan.columns.map(({ heading }) => heading);
