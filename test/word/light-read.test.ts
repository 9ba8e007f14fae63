/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { LightBaseline } from '../../src/document/light/light-read';
import { withLightAnswers } from '../../src/document/light/with-light-answers';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import type { HandPlace } from '../../src/preview/stand-in/hand';
import { StandIn } from '../../src/preview/stand-in/stand-in';
import { buildTemplate } from '../../src/template/build-template';
import { mapleGrove } from '../../src/demonstration/maple-grove';
import { look } from '../../src/word/reading/look';
import { readFromWord } from '../../src/word/reading/read-from-word';
import { wordDocument } from '../../src/word/word-document';
import { openInWord } from '../preview/stand-in/support/word';
import { SignalsByHand } from './support/signals-by-hand';
import { seed, times } from '../support/repetition';

/** A tenth of the framework, so that many documents can be read. */
const short = {
  ...hertfordshire2019,
  outcomes: hertfordshire2019.outcomes.slice(0, 1).map((outcome) => ({
    ...outcome,
    aspects: outcome.aspects.slice(0, 3),
  })),
  statutory: { ...hertfordshire2019.statutory, items: hertfordshire2019.statutory.items.slice(0, 1) },
  involvement: { ...hertfordshire2019.involvement, groups: hertfordshire2019.involvement.groups.slice(0, 1) },
};
const documents = [buildTemplate(short), buildTemplate(short, mapleGrove)];
const aspects = short.outcomes.flatMap((outcome) => outcome.aspects.map(({ id }) => id));

type Edit = (word: StandIn) => unknown;

const aspect = fc.constantFrom(...aspects);
const level = fc.constantFrom(...short.levels.map(({ key }) => key));
const text = fc.constantFrom(
  '',
  'More.',
  ' (since May)',
  'Expected',
  'emerging',
  'See above',
  'a\nb',
  '\t',
  'x',
);
const where = fc.constantFrom('End' as const, 'Start' as const, 'Replace' as const);
const control: fc.Arbitrary<HandPlace> = fc.oneof(
  fc.tuple(aspect, level).map(([id, key]) => ({ control: `send/hertfordshire-2019/${id}/${key}` })),
  fc
    .tuple(aspect, fc.constantFrom('best-fit', 'evidence'))
    .map(([id, field]) => ({ control: `send/hertfordshire-2019/${id}/${field}` })),
);
const place: fc.Arbitrary<HandPlace> = fc.oneof(
  { arbitrary: control, weight: 6 },
  {
    arbitrary: fc.record({ table: fc.nat(12), row: fc.nat(4), cell: fc.nat(4) }),
    weight: 2,
  },
  { arbitrary: fc.record({ paragraph: fc.nat(200) }), weight: 1 },
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    arbitrary: fc.tuple(control, fc.constantFrom('yellow', 'white', null)).map(
      ([at, colour]): Edit =>
        ({ hand }) =>
          hand.highlight(at, colour),
    ),
    weight: 4,
  },
  {
    arbitrary: fc.tuple(place, fc.constantFrom('yellow', null)).map(
      ([at, colour]): Edit =>
        ({ hand }) =>
          hand.highlight(at, colour, 'the'),
    ),
    weight: 1,
  },
  {
    arbitrary: fc.tuple(place, text, where).map(
      ([at, words, location]): Edit =>
        ({ hand }) =>
          hand.type(at, words, location),
    ),
    weight: 5,
  },
  {
    arbitrary: place.map(
      (at): Edit =>
        ({ hand }) =>
          hand.delete(at),
    ),
    weight: 1,
  },
  { arbitrary: fc.constant<Edit>(({ hand }) => hand.undo()), weight: 2 },
  {
    arbitrary: fc.tuple(aspect, fc.option(level)).map(
      ([id, key]): Edit =>
        async () =>
          (await aPort()).chooseBestFit(id, key),
    ),
    weight: 2,
  },
  {
    arbitrary: fc.tuple(aspect, text).map(([id, words]): Edit => async () => {
      const port = await aPort();
      return port.writeEvidence(id, words, '');
    }),
    weight: 1,
  },
);

async function aPort() {
  const port = wordDocument(new SignalsByHand());
  await port.read();
  return port;
}

async function fullRead(): Promise<{ assessment: Assessment; baseline: LightBaseline } | null> {
  const { read, located, glance, tracks } = await readFromWord();
  if (read.kind !== 'read' || located?.recognised !== true || glance === null) return null;
  const baseline = new LightBaseline(located, glance, read.evidence, tracks);
  return { assessment: located.assessment, baseline };
}

test('a light read says what a full read says, or that it does not know', async () => {
  await openInWord(documents[0] as Uint8Array);
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...documents),
      fc.record({ trackChanges: fc.boolean(), placeholderIsText: fc.boolean() }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      async (bytes, options, edits) => {
        const word = StandIn.open(bytes, options);
        word.install(window);
        let known = await fullRead();
        for (const step of edits) {
          try {
            await step(word);
          } catch {
            // There is no such place, or no such words in it, any more.
            continue;
          }
          const light = known?.baseline.read(await look());
          const now = await fullRead();
          if (known === null || now === null || light === undefined) {
            known = now;
            continue;
          }
          for (const [id, answer] of light.answers) {
            const full = now.assessment.aspects.find((each) => each.id === id);
            expect(full).toMatchObject(answer);
          }
          if (light.needsFullRead) known = now;
          else {
            expect(withLightAnswers(known.assessment, light.answers)).toEqual(now.assessment);
            told += 1;
          }
        }
      },
    ),
    { numRuns: times(10, 150), seed, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(5);
}, 240_000);
