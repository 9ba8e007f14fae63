import type { Framework } from '../../../src/framework/framework';
import { readFramework } from '../../../src/framework/read-framework';

const fourLevels = ['starting', 'growing', 'secure', 'leading'];

/** The made-up pack, read. */
export function madeUpFramework(): Framework {
  const reading = readFramework(madeUpPack());
  if (reading.kind === 'faults') throw new Error(reading.faults.join('\n'));
  return reading.framework;
}

/** The JSON of a pack that is not Hertfordshire's: two outcomes of two and one aspects, four levels. */
export function madeUpPack(levels: readonly string[] = fourLevels): unknown {
  const byLevel = <T>(valueAt: (level: string) => T): Record<string, T> =>
    Object.fromEntries(levels.map((level) => [level, valueAt(level)]));
  const aspect = (outcomeNumber: number, letter: string): object => {
    const id = `${String(outcomeNumber)}${letter}`;
    const statements = byLevel((level) => ({ text: `${id} is ${level}.`, draft: false, source: 'handbook' }));
    return { id, letter, statements };
  };
  return {
    edition: 'westshire/2024',
    title: 'Westshire Inclusion Review',
    shortTitle: 'WIR',
    sources: { handbook: 'Westshire Inclusion Handbook, 2024' },
    purpose: { intro: 'A framework for discussion.', leadIn: null, bullets: ['Work together'] },
    levels: levels.map((key, index) => ({
      key,
      label: `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      order: index + 1,
    })),
    keyQuestions: {
      lead: 'Ask:',
      items: ['What is in place?'],
      variants: [],
      evidenceColumn: 'Evidence',
      notesHeading: 'Notes',
      actionsHeading: 'Actions',
    },
    progression: [{ strand: 'people', words: byLevel((level) => `${level} people`) }],
    outcomes: [
      { ...outcome(1), aspects: [aspect(1, 'a'), aspect(1, 'b')] },
      { ...outcome(2), aspects: [aspect(2, 'a')] },
    ],
    qualityOffer: null,
    qualityOfferMusts: null,
    statutory: {
      title: 'Checklist',
      authority: 'Regulations',
      instruction: 'Tick a box.',
      lead: 'Schools must:',
      answers: { yes: 'YES', no: 'NO' },
      items: [
        { number: 1, text: 'Appoint a SENCO', ref: '6.89', note: null, update: null },
        {
          number: 2,
          text: 'Publish a report',
          ref: null,
          note: null,
          update: { since: '2025-01-01', text: 'Twice a year.', source: 'handbook' },
        },
      ],
    },
    involvement: {
      title: 'Who was involved?',
      groups: ['senco', 'governor'].map((key) => ({
        key,
        role: key === 'senco' ? 'SENCO' : 'Governor',
        roleField: false,
        rows: 1,
        fields: ['Name', 'Date'],
      })),
    },
    plan: {
      title: 'Plan',
      columns: ['target', 'actions'].map((key) => ({ key, heading: `${key}:`, label: key, hint: null })),
    },
    placeholders: ['Click here to enter text.'],
  };
}

function outcome(number: number): object {
  return {
    number,
    title: `Outcome ${String(number)}`,
    shortTitle: null,
    qualityOfferIntro: 'We expect:',
    qualityOffer: [{ text: 'good teaching', ref: '6.37' }],
  };
}
