import type { AspectId, Framework, GroupKey, LevelKey } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';

const levels = ['Starting', 'Growing', 'Secure', 'Leading'].map((label, index) => ({
  key: label.toLowerCase() as LevelKey,
  label,
  order: index + 1,
}));

function anAspect(id: string): Framework['outcomes'][number]['aspects'][number] {
  const statements = Object.fromEntries(
    levels.map(({ key, label }) => [key, { text: `${id} is ${label}.`, draft: false, source: null }]),
  );
  return { id: id as AspectId, letter: id.slice(1), statements };
}

function anOutcome(number: number, ids: readonly string[]): Framework['outcomes'][number] {
  const texts = { title: `Part ${number}`, shortTitle: null, qualityOfferIntro: '', qualityOffer: [] };
  return { number, ...texts, aspects: ids.map(anAspect) };
}

/** A framework of another authority: two outcomes, three aspects, four levels, one group of people. */
export const anotherFramework: Framework = {
  ...hertfordshire2019,
  edition: 'elsewhere/2026' as Framework['edition'],
  levels,
  outcomes: [anOutcome(1, ['1a', '1b']), anOutcome(2, ['2a'])],
  involvement: {
    title: 'Who took part?',
    groups: [{ key: 'senco' as GroupKey, role: 'SENCO', roleField: false, rows: 1, fields: ['Name'] }],
  },
};
