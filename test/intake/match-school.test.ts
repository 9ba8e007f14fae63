import { type KnownSchool, SchoolMatcher } from '../../src/intake/match-school';
import { likeness, schoolName } from '../../src/intake/school-name';

function aSchool(urn: string, name: string, changes: Partial<KnownSchool> = {}): KnownSchool {
  return { urn, name, status: 'open', successor: null, ...changes };
}

const schools = [
  aSchool('100001', 'Maple Grove Primary School'),
  aSchool('100002', 'Oak Hill School'),
  aSchool('100003', 'St Mary’s Infants’ School'),
  aSchool('100004', 'St Mary’s Junior School'),
  aSchool('100005', 'St Catherine’s CofE Primary School'),
  aSchool('100006', 'St Catherine’s Catholic Primary School'),
  aSchool('100007', 'The Priory School'),
  aSchool('100008', 'Elm Park School', { status: 'closed', successor: '100009' }),
  aSchool('100009', 'Elm Park Academy'),
];
const matcher = new SchoolMatcher(schools);
const match = (name: string | null, urn: string | null = null) => matcher.match({ urn, name });

describe('a name is the same school’s', () => {
  test.each([
    ['Maple Grove Primary School', '100001'],
    ['MAPLE GROVE JMI', '100001'],
    ['Maple Grove Junior Mixed and Infant School', '100001'],
    ['maple-grove primary', '100001'],
    ['Maple Grove School', '100001'],
    ['Mapel Grove Primary School', '100001'],
    ['Saint Mary’s Infant School', '100003'],
    ["St. Mary's Juniors", '100004'],
    ['Saint Catherine’s Church of England Primary', '100005'],
    ['St Catherines C. of E. Primary School', '100005'],
    ['St Catherine’s RC Primary', '100006'],
    ['Priory Academy', '100007'],
  ])('%s', (name, urn) => {
    expect(match(name).sure?.urn).toBe(urn);
  });
});

describe('a person decides', () => {
  test.each([
    ['more than one school has such a name', 'St Mary’s School', ['100003', '100004'], 'More than one'],
    ['the name is not certain', 'Maple Avenue School', ['100001'], 'not certain'],
    ['no name is like it', 'Willow Bank School', [], 'No school has a name like'],
  ])('where %s', (_why, name, urns, words) => {
    const { sure, candidates, reason } = match(name);
    expect(sure).toBeNull();
    expect(candidates.map(({ school }) => school.urn)).toEqual(urns);
    expect(reason).toContain(words);
  });

  test('where neither URN nor name is given', () => {
    expect(match(null)).toMatchObject({ sure: null, candidates: [] });
  });

  test('where the URN is nobody’s, however good the name', () => {
    const { sure, candidates, reason } = match('Maple Grove Primary School', '123456');
    expect(sure).toBeNull();
    expect(candidates[0]?.school.urn).toBe('100001');
    expect(reason).toContain('no school with the URN 123456');
  });

  test('where URN and name are two schools’', () => {
    const { sure, candidates, reason } = match('Maple Grove Primary School', '100002');
    expect(sure).toBeNull();
    expect(candidates.map(({ school }) => school.urn)).toEqual(['100002', '100001']);
    expect(reason).toContain('Oak Hill School');
  });

  test('where the school has closed and another has taken its place', () => {
    const { sure, candidates, reason } = match('Elm Park School', '100008');
    expect(sure).toBeNull();
    expect(candidates.map(({ school }) => school.urn)).toEqual(['100009', '100008']);
    expect(reason).toContain('Elm Park Academy has taken its place');
  });
});

test('the URN tells, however the name is written', () => {
  expect(match('Maple Grove', '100001').sure?.urn).toBe('100001');
  expect(match(null, '100001').sure?.urn).toBe('100001');
});

test('short words that differ are two words', () => {
  expect(likeness(schoolName('Oak Hill School'), schoolName('Oak Mill School'))).toBeLessThan(0.6);
});
