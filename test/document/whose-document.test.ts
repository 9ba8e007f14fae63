import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBenchmark } from '../../src/document/read-benchmark';
import type { Reading } from '../../src/document/reading';
import type { AspectId, Framework } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { aspectsOf } from '../../src/framework/lookup';
import { tagOf } from '../../src/framework/tags';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { buildTemplate } from '../../src/template/build-template';
import { answersOf, elsewhere } from '../framework/support/generated-framework';
import { seed, times } from '../support/repetition';

/** Each run builds and reads several documents, about a second of processor time; so nothing is shrunk. */
const runs = { numRuns: times(3, 60), seed, endOnFailure: true };

/** The document with the tags of another framework instead of its own. */
function withTagsOf(other: Framework, own: Framework, bytes: Uint8Array): Uint8Array {
  const scope = ({ edition }: Framework) => `send/${edition.replace('/', '-')}/`;
  const files = unzipSync(bytes);
  const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(main.replaceAll(scope(own), scope(other))) });
}

function readBy(known: readonly Framework[], bytes: Uint8Array): Reading {
  return readBenchmark(readStory(openPackage(bytes)), known);
}

function ratingsBy(known: readonly Framework[], bytes: Uint8Array): Record<string, unknown> | string {
  const reading = readBy(known, bytes);
  if (!reading.recognised) return reading.reason.code;
  const { framework, aspects } = reading.assessment;
  return {
    of: framework.edition,
    ...Object.fromEntries(aspects.map(({ id, rating }) => [id, rating])),
  };
}

const ours = { ['1a']: 'expected', ['2b']: 'emerging', ['5c']: 'exemplary' };
const ourDocument = buildTemplate(hertfordshire2019, {
  aspects: Object.fromEntries(Object.entries(ours).map(([id, level]) => [id, { marked: [level] }])),
});
const ourRatings = {
  of: hertfordshire2019.edition,
  ...Object.fromEntries(aspectsOf(hertfordshire2019).map(({ id }) => [id, null])),
  ...ours,
};

describe('a document of another framework', () => {
  test('is read as that framework, also beside ours, whichever is asked first', () => {
    fc.assert(
      fc.property(elsewhere, ({ framework, ratings }) => {
        const bytes = buildTemplate(framework, answersOf(ratings));
        const right = { of: framework.edition, ...ratings };
        expect(ratingsBy([framework], bytes)).toEqual(right);
        expect(ratingsBy([hertfordshire2019, framework], bytes)).toEqual(right);
        expect(ratingsBy([framework, hertfordshire2019], bytes)).toEqual(right);
      }),
      runs,
    );
  });

  test('is refused where that framework is not known, whatever its tags say', () => {
    fc.assert(
      fc.property(elsewhere, ({ framework, ratings }) => {
        const bytes = buildTemplate(framework, answersOf(ratings));
        expect(readBy([hertfordshire2019], bytes).recognised).toBe(false);
        const disguised = withTagsOf(hertfordshire2019, framework, bytes);
        expect(readBy([hertfordshire2019], disguised).recognised).toBe(false);
      }),
      runs,
    );
  });

  test('is read by its words where several are known and its tags say another', () => {
    fc.assert(
      fc.property(elsewhere, ({ framework, ratings }) => {
        const disguised = withTagsOf(
          hertfordshire2019,
          framework,
          buildTemplate(framework, answersOf(ratings)),
        );
        const right = { of: framework.edition, ...ratings };
        expect(ratingsBy([hertfordshire2019, framework], disguised)).toEqual(right);
        expect(ratingsBy([framework, hertfordshire2019], disguised)).toEqual(right);
      }),
      runs,
    );
  });
});

describe('our own document', () => {
  test('is read as ours among other frameworks, whatever its tags say', () => {
    fc.assert(
      fc.property(elsewhere, ({ framework }) => {
        const disguised = withTagsOf(framework, hertfordshire2019, ourDocument);
        for (const bytes of [ourDocument, disguised]) {
          expect(ratingsBy([framework, hertfordshire2019], bytes)).toEqual(ourRatings);
          expect(ratingsBy([hertfordshire2019, framework], bytes)).toEqual(ourRatings);
          expect(readBy([framework], bytes).recognised).toBe(false);
        }
      }),
      runs,
    );
  });

  test('keeps its aspects where the school has put one outcome into words of its own', () => {
    const [first, ...others] = hertfordshire2019.outcomes;
    if (first === undefined) throw new Error('The pack has outcomes.');
    const reworded = {
      ...hertfordshire2019,
      outcomes: [
        {
          ...first,
          aspects: first.aspects.map((aspect) => ({
            ...aspect,
            statements: Object.fromEntries(
              hertfordshire2019.levels.map(({ key }) => [
                key,
                { text: `What ${aspect.letter} means to us at ${key}.`, draft: true, source: null },
              ]),
            ),
          })),
        },
        ...others,
      ],
    };
    const bytes = buildTemplate(reworded, { aspects: { ['1a']: { marked: ['expected'] } } });
    expect(ratingsBy([hertfordshire2019], bytes)).toEqual({
      ...ourRatings,
      '1a': 'expected',
      '2b': null,
      '5c': null,
    });
  });

  test('has no more of an aspect for a control that was pasted from another framework’s document', () => {
    const place = { kind: 'evidence', aspect: '1a' as AspectId } as const;
    const strange = { edition: 'westshire/2024' as Framework['edition'] };
    const files = unzipSync(ourDocument);
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const pasted =
      `<w:p><w:sdt><w:sdtPr><w:tag w:val="${tagOf(strange, place)}"/></w:sdtPr>` +
      '<w:sdtContent><w:r><w:t>Somebody else’s evidence</w:t></w:r></w:sdtContent></w:sdt></w:p>';
    const bytes = zipSync({
      ...files,
      'word/document.xml': strToU8(main.replace('<w:body>', `<w:body>${pasted}`)),
    });
    const reading = readBy([hertfordshire2019], bytes);
    const first = reading.recognised ? reading.assessment.aspects[0] : undefined;
    expect(first?.evidence.present).toBe(false);
  });
});

describe('two editions of one authority', () => {
  const reworded = 'The school keeps to the law, and to nothing else.';
  const [outcome, ...others] = hertfordshire2019.outcomes;
  const [aspect, ...rest] = outcome?.aspects ?? [];
  if (outcome === undefined || aspect === undefined) throw new Error('The pack has aspects.');
  const newer: Framework = {
    ...hertfordshire2019,
    edition: 'hertfordshire/2026' as Framework['edition'],
    outcomes: [
      {
        ...outcome,
        aspects: [
          {
            ...aspect,
            statements: Object.fromEntries(
              Object.entries(aspect.statements).map(([key, statement]) => [
                key,
                key === 'expected' ? { ...statement, text: reworded } : statement,
              ]),
            ),
          },
          ...rest,
        ],
      },
      ...others,
    ],
  };

  test.each([
    [hertfordshire2019, newer],
    [newer, hertfordshire2019],
  ])('are told apart by one statement', (own, other) => {
    const bytes = withTagsOf(other, own, buildTemplate(own));
    for (const known of [
      [own, other],
      [other, own],
    ]) {
      expect(ratingsBy(known, bytes)).toMatchObject({ of: own.edition });
    }
  });

  test('are told apart by their tags where their words are the same', () => {
    const same: Framework = { ...hertfordshire2019, edition: newer.edition };
    for (const own of [hertfordshire2019, same]) {
      expect(ratingsBy([hertfordshire2019, same], buildTemplate(own))).toMatchObject({ of: own.edition });
      expect(ratingsBy([same, hertfordshire2019], buildTemplate(own))).toMatchObject({ of: own.edition });
    }
  });
});
