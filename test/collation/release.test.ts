import type { Release, ReleasedStanding } from '../../src/collation/release';
import { aStanding, oneAspect, releaseAtOnce, standings } from './support/releases';

function release(now: readonly ReleasedStanding[], day: string, earlier: Release | null = null): Release {
  const next = releaseAtOnce(oneAspect, 'c', now, day, earlier);
  if (next === null) throw new Error('Too little has changed.');
  return next;
}

function shown(made: Release, population: string) {
  return made.figures.get(population)?.aspects[0];
}

test('five schools are shown, four are not', () => {
  const small = [...standings(4, 'b', 5), ...standings(4, 'd', 9)];
  const made = release([...standings(5, 'a', 0), ...small, ...standings(6, 'e', 20)], 'day 1');
  expect(shown(made, 'area:a')).toEqual({ levels: [2, 2, 1], rated: 5, asAt: 'day 1' });
  expect(shown(made, 'area:b')).toEqual({ withheld: 'too-few' });
});

test('who left the aspect blank is not in the group', () => {
  const made = release([...standings(4, 'a', 0), ...standings(3, 'a', 4, ['0'])], 'day 1');
  expect(shown(made, 'area:a')).toEqual({ withheld: 'too-few' });
});

test('two areas are withheld where the second would give a small one away', () => {
  const made = release([...standings(8, 'a', 0), ...standings(6, 'b', 8), ...standings(4, 'd', 14)], 'day 1');
  expect(shown(made, 'county:c')).toMatchObject({ rated: 18 });
  expect(shown(made, 'area:a')).toEqual({ withheld: 'would-tell' });
  expect(shown(made, 'area:b')).toEqual({ withheld: 'would-tell' });
});

test('an area that agrees is withheld with another, for one reason, so that nobody can say which of them it is', () => {
  const rest = standings(3, 'd', 40);
  const agreed = release([...standings(25, 'a', 0, ['2']), ...standings(11, 'b', 50), ...rest], 'day 1');
  const other = release([...standings(25, 'a', 0), ...standings(11, 'b', 50, ['2']), ...rest], 'day 1');
  for (const made of [agreed, other]) {
    expect(shown(made, 'county:c')).toMatchObject({ rated: 39 });
    expect(shown(made, 'area:a')).toEqual({ withheld: 'would-tell' });
    expect(shown(made, 'area:b')).toEqual({ withheld: 'would-tell' });
  }
});

test('an area by itself among small ones is never shown, whatever it says', () => {
  const made = release(
    [...standings(25, 'a', 0), ...standings(3, 'b', 30), ...standings(4, 'd', 40)],
    'day 1',
  );
  expect(shown(made, 'area:a')).toEqual({ withheld: 'would-tell' });
});

test('what all schools say alike is withheld, and what all but one say', () => {
  const others = standings(9, 'b', 20);
  const area = (...ratings: readonly string[]) =>
    shown(release([...standings(6, 'a', 0, ratings), ...others], 'day 1'), 'area:a');
  expect(area('2')).toEqual({ withheld: 'would-tell' });
  expect(area('2', '2', '2', '2', '2', '1')).toEqual({ withheld: 'would-tell' });
  expect(area('2', '2', '2', '2', '1', '1')).toMatchObject({ levels: [2, 4, 0] });
});

test('a phase is withheld where the area without it would be one to four schools', () => {
  const primary = standings(8, 'a', 0).map((school) => ({ ...school, phase: 'Primary' }));
  const special = (count: number) =>
    standings(count, 'a', 8).map((school) => ({ ...school, phase: 'Special' }));
  const phase = (count: number) =>
    shown(release([...primary, ...special(count)], 'day 1'), 'area:a/phase:Primary');
  expect(phase(4)).toEqual({ withheld: 'would-tell' });
  expect(phase(5)).toMatchObject({ rated: 8 });
  expect(phase(0)).toMatchObject({ rated: 8 });
});

describe('the next release', () => {
  const first = standings(6, 'a', 0);

  test('waits until five schools’ standings have changed', () => {
    const made = release(first, 'day 1');
    const more = (count: number) => [...first, ...standings(count, 'a', 6)];
    expect(releaseAtOnce(oneAspect, 'c', more(4), 'day 2', made)).toBeNull();
    expect(shown(release(more(5), 'day 2', made), 'area:a')).toMatchObject({ rated: 11, asAt: 'day 2' });
  });

  test('keeps an area’s figure, and its day, where fewer than five have changed there', () => {
    const made = release([...first, ...standings(6, 'b', 20)], 'day 1');
    const changed = [...first, ...standings(2, 'a', 6), ...standings(6, 'b', 20), ...standings(5, 'b', 30)];
    const next = release(changed, 'day 2', made);
    expect(shown(next, 'area:a')).toMatchObject({ rated: 6, asAt: 'day 1' });
    expect(shown(next, 'county:c')).toMatchObject({ rated: 19, asAt: 'day 2' });
    expect(shown(next, 'area:b')).toMatchObject({ rated: 6, asAt: 'day 1' });
  });

  test('does not tell what five newcomers say if they all say the same', () => {
    const made = release(first, 'day 1');
    const next = release([...first, ...standings(5, 'a', 6, ['3'])], 'day 2', made);
    expect(shown(next, 'area:a')).toMatchObject({ rated: 6, asAt: 'day 1' });
  });

  test('keeps in mind what has gone: a correction by one school is not told by a later release either', () => {
    const made = release(first, 'day 1');
    const corrected = first.map((school, index) =>
      index === 0 ? aStanding(0, '3', { submission: 'corrected' }) : school,
    );
    const next = release([...corrected, ...standings(6, 'a', 6)], 'day 2', made);
    expect(shown(next, 'area:a')).toMatchObject({ rated: 6, asAt: 'day 1' });
  });
});
