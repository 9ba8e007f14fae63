import fc from 'fast-check';
import type { Release, ReleasedStanding } from '../../src/collation/release';
import { aStanding, oneAspect, releaseAtOnce } from './support/releases';
import { seed, times } from '../support/repetition';

/**
 * An attacker who is one of the schools, knows which schools are where and when each has sent something, reads
 * every figure of every day, and knows its own ratings. Every way in which the others could have rated is
 * tried; a rating is determined where all ways that give the same figures have it.
 */

/** Two levels make more of the ways agree than three do, and so are the harder case. */
const twoLevels = { ...oneAspect, levels: oneAspect.levels.slice(0, 2) };

/** The most standings in a story: each doubles the number of ways. */
const most = 18;

interface Story {
  /** By school: its area, its phase, the day on which it first sends, and what it does on the day after that. */
  readonly schools: readonly (readonly [
    area: number,
    phase: number,
    day: number,
    then: 'stays' | 'sends again' | 'withdraws',
  ])[];
  /** One bit for every standing. */
  readonly ratings: number;
}

const story = (schools: number): fc.Arbitrary<Story> =>
  fc.record({
    schools: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 1 }),
        fc.integer({ min: 0, max: 1 }),
        fc.constantFrom(1, 1, 1, 2),
        fc.constantFrom('stays', 'stays', 'sends again', 'withdraws'),
      ),
      { minLength: 15, maxLength: schools },
    ),
    ratings: fc.nat(2 ** most - 1),
  });

/** What counts on a day, for at most so many standings in all: the later ones of those who send again are left out. */
function standingsOn(day: number, { schools, ratings }: Story): readonly ReleasedStanding[] {
  let bit = schools.length;
  return schools.flatMap(([area, phase, first, then], place) => {
    const second = then === 'sends again' && bit < most ? bit++ : null;
    if (first > day || (then === 'withdraws' && day > first)) return [];
    const standing = second !== null && day > first ? second : place;
    const rating = String(((ratings >> standing) & 1) + 1);
    const where = { area: `a${area}`, phase: `p${phase}`, type: null };
    return [{ urn: String(place), submission: String(standing), ratings: rating, ...where }];
  });
}

/** What an answer says of the ratings: these standings, and how many of them are at the higher level. */
interface Fact {
  readonly standings: number;
  readonly higher: number;
}

function factsOf(told: Story): { readonly facts: readonly Fact[]; readonly count: number } {
  const facts = new Map<string, Fact>();
  let release: Release | null = null;
  let count = 0;
  for (const day of [1, 2, 3, 4]) {
    const current = standingsOn(day, told);
    count = Math.max(count, ...current.map(({ submission }) => Number(submission) + 1));
    release = releaseAtOnce(twoLevels, 'c', current, `day ${day}`, release) ?? release;
    for (const [name, { aspects }] of release?.figures ?? []) {
      const figure = aspects[0];
      if (figure === undefined || !('rated' in figure) || figure.asAt !== `day ${day}`) continue;
      const members = current.filter(({ area, phase }) => {
        return name.split('/').every((part) => ['county:c', `area:${area}`, `phase:${phase}`].includes(part));
      });
      expect(members).toHaveLength(figure.rated);
      const standings = members.reduce((mask, { submission }) => mask | (1 << Number(submission)), 0);
      facts.set(`${name} ${day}`, { standings, higher: figure.levels[1] ?? 0 });
    }
  }
  return { facts: [...facts.values()], count };
}

/** Which standings have the same rating in every way that gives the same facts and the attacker's own. */
function determined({ facts, count }: ReturnType<typeof factsOf>, ratings: number, own: number): number {
  const seen = facts.reduce((mask, { standings }) => mask | standings, 0);
  let always = seen;
  for (let way = 0; way < 2 ** count; way++) {
    if ((way & ~seen) !== 0 || ((way ^ ratings) & own & seen) !== 0) continue;
    if (facts.every(({ standings, higher }) => bits(way & standings) === higher)) always &= ~(way ^ ratings);
    if ((always & ~own) === 0) return 0;
  }
  return always & ~own;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The standings of the school at a place, all of them. */
function standingsOf(place: number, told: Story): number {
  return [1, 2, 3, 4]
    .flatMap((day) => standingsOn(day, told).filter(({ urn }) => urn === String(place)))
    .reduce((mask, { submission }) => mask | (1 << Number(submission)), 0);
}

test('no figures of any days, put together, determine another school’s rating', () => {
  const stories = times(60, 2000);
  let told = 0;
  fc.assert(
    fc.property(story(most), fc.nat(most - 1), (one, attacker) => {
      const known = factsOf(one);
      told += known.facts.length;
      const own = standingsOf(attacker % one.schools.length, one);
      expect(determined(known, one.ratings, own)).toBe(0);
    }),
    { numRuns: stories, seed },
  );
  expect(told).toBeGreaterThan(stories);
});

test('the attacker finds what a rule without memory would give away', () => {
  const careless: Fact[] = [
    { standings: 0b0111111, higher: 3 },
    { standings: 0b1111111, higher: 4 },
  ];
  expect(determined({ facts: careless, count: 7 }, 0b1000111, 0b0000001)).toBe(0b1000000);
});

/** Every figure that a reader sees of a release, and every reason, in order. */
function seen(standings: readonly ReleasedStanding[]): string {
  const made = releaseAtOnce(twoLevels, 'c', standings, 'day 1', null);
  return JSON.stringify([...(made?.figures ?? [])].map(([name, { aspects }]) => [name, aspects]));
}

/** The schools of three areas of which the last is small, and where the second and the third begin. */
const [county, second, third] = times(0, 1) === 1 ? [15, 7, 12] : [13, 6, 11];

/** The schools of the three areas, which are rated as the bits say. */
function threeAreas(bits: number): readonly ReleasedStanding[] {
  return Array.from({ length: county }, (_, place) => ({
    urn: String(place),
    submission: String(place),
    ratings: String(((bits >> place) & 1) + 1),
    ...{ area: place < second ? 'a' : place < third ? 'b' : 'd', phase: null, type: null },
  }));
}

test('that something is withheld determines no rating either, for a school that knows the rule', () => {
  const wayByWay = Array.from({ length: 2 ** county }, (_, bits) => [bits, seen(threeAreas(bits))] as const);
  const ways = new Map<string, number[]>();
  for (const [bits, told] of wayByWay) ways.set(told, [...(ways.get(told) ?? []), bits]);
  const everybody = 2 ** county - 1;
  for (const alike of ways.values()) {
    for (let attacker = 0; attacker < county; attacker += 1) {
      for (const own of [0, 1]) {
        const left = alike.filter((bits) => ((bits >> attacker) & 1) === own);
        if (left.length === 0) continue;
        const [some = 0] = left;
        const varied = left.reduce((mask, bits) => mask | (bits ^ some), 1 << attacker);
        expect(varied).toBe(everybody);
      }
    }
  }
});

test('four who send the same again do not give away the fifth, who has changed', () => {
  const first = Array.from({ length: 12 }, (_, place) => aStanding(place, place % 2 === 0 ? '1' : '2'));
  const earlier = releaseAtOnce(twoLevels, 'c', first, 'day 1', null);
  const again = first.map((school, place) => ({
    ...school,
    submission: place < 5 ? `${school.urn}/2` : school.submission,
    ratings: place === 4 ? '2' : school.ratings,
  }));
  const figuresAfter = (standings: readonly ReleasedStanding[]) =>
    releaseAtOnce(twoLevels, 'c', standings, 'day 2', earlier)?.figures.get('area:a')?.aspects[0];
  expect(figuresAfter(again)).toBeUndefined();
  // Others who come do not help it out either: the part with the fifth is still one school short.
  const newcomers = Array.from({ length: 6 }, (_, place) => aStanding(20 + place, place % 2 ? '1' : '2'));
  expect(figuresAfter([...again, ...newcomers])).toMatchObject({ rated: 12, asAt: 'day 1' });
});
