import { damageIn } from '../../src/document/damage';
import { locateBenchmark } from '../../src/document/read-benchmark';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { buildTemplate } from '../../src/template/build-template';
import { smallBenchmark } from '../word/support/small-benchmark';

function kindsIn(bytes: Uint8Array): string[] {
  return damage(bytes).map(({ kind }) => kind);
}

function damage(bytes: Uint8Array) {
  const story = readStory(openPackage(bytes));
  const located = locateBenchmark(story);
  if (!located.recognised) throw new Error(located.reason.text);
  return damageIn(story, located);
}

/** Outcome 5 whole, and nothing else. */
const outcome5 = ['5a', '5b', '5c'];

test('the starter template is whole', () => {
  expect(damage(buildTemplate(hertfordshire2019))).toEqual([]);
});

test('a copied row is noticed, with how many of it carry fields', () => {
  const found = damage(smallBenchmark({ aspects: ['5a', '5b', '5b', '5c'] }));
  expect(found.find(({ kind }) => kind === 'rowTwice')).toMatchObject({
    repair: { kind: 'keepCopy', aspect: '5b', copies: 2 },
  });
});

test('of rows that stand twice without fields, preparing asks which one counts', () => {
  const withoutFields = ['emerging', 'expected', 'exemplary', 'evidence'].map(
    (part) => `send/hertfordshire-2019/5b/${part}`,
  );
  const found = damage(smallBenchmark({ aspects: ['5a', '5b', '5b', '5c'], withoutFields }));
  expect(found.find(({ kind }) => kind === 'rowTwice')?.repair).toEqual({ kind: 'decideRows' });
});

test('an outcome that stands twice is one matter, not one for each of its aspects', () => {
  const kinds = kindsIn(smallBenchmark({ aspects: [...outcome5, ...outcome5] }));
  expect(kinds.filter((kind) => kind.endsWith('Twice'))).toEqual(['outcomeTwice']);
});

test('outcomes that were cut out are named', () => {
  const texts = damage(smallBenchmark({ aspects: outcome5 })).map(({ text }) => text);
  expect(texts.filter((text) => text.includes('is not in this document'))).toHaveLength(4);
});

test('rows in another order are named, and do no harm', () => {
  const found = damage(smallBenchmark({ aspects: ['5c', '5a', '5b'] }));
  expect(found.find(({ kind }) => kind === 'otherOrder')).toMatchObject({
    text: expect.stringContaining('The rows of outcome 5 stand in another order'),
    repair: { kind: 'none' },
  });
  expect(kindsIn(smallBenchmark({ aspects: outcome5 }))).not.toContain('otherOrder');
});

test('a place that has lost its field is named, and adding it is offered', () => {
  const whole = smallBenchmark({ aspects: outcome5 });
  expect(kindsIn(whole)).not.toContain('fieldsLost');
  const lost = smallBenchmark({ aspects: outcome5, withoutFields: ['send/hertfordshire-2019/5b/expected'] });
  expect(damage(lost).find(({ kind }) => kind === 'fieldsLost')).toMatchObject({
    text: expect.stringContaining('5b Expected'),
    repair: { kind: 'addFields' },
  });
});
