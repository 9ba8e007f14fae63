import { canonicalJson } from '../../../src/assessment/summary/canonical-json';
import { aSummary } from '../support/build-summary';

test('the same summary is the same text, whatever the order of its members', () => {
  const summary = aSummary({ ratings: { '1a': 'expected', '1b': null } });
  const { schema, school, ...rest } = summary;
  const turned = { ...rest, school: { name: school.name, urn: school.urn }, schema };
  expect(canonicalJson(turned)).toBe(canonicalJson(summary));
  expect(JSON.parse(canonicalJson(summary))).toEqual(summary);
});

test('members stand in the order of their code units, without white space', () => {
  const { statutory, share, school } = aSummary({
    statutory: { '9': 'yes', '10': 'no', '1': null },
    share: ['2a', '1a'],
    school: { urn: '999999', name: 'St Mary’s “Infants”\n' },
  });
  const text = canonicalJson({ ...aSummary(), statutory: statutory ?? {}, share, school });
  expect(text).toContain('"statutory":{"1":null,"10":"no","9":"yes"}');
  expect(text).toContain('"share":["2a","1a"]');
  expect(text).toContain('"school":{"name":"St Mary’s “Infants”\\n","urn":"999999"}');
});

test('another rating is another text', () => {
  expect(canonicalJson(aSummary({ ratings: { '1a': 'expected' } }))).not.toBe(
    canonicalJson(aSummary({ ratings: { '1a': 'emerging' } })),
  );
});
