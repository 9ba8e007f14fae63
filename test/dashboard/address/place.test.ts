import { linkTo, placeIn } from '../../../src/dashboard/address/place';

it('reads a link as it was written', () => {
  const place = {
    view: 'outcomes',
    path: ['1a'],
    settings: { collection: '2026-27', phase: 'All-through' },
  } as const;
  expect(placeIn(linkTo(place))).toEqual(place);
});

it('leads to the overview where an address names nothing', () => {
  expect(['', '#', '#/nonsense/1'].map((address) => placeIn(address).view)).toEqual(
    Array.from({ length: 3 }, () => 'overview'),
  );
});

it('leaves out what is not set, and lives with a damaged address', () => {
  expect(linkTo({ view: 'overview', path: [], settings: { collection: '' } })).toBe('#/overview');
  expect(placeIn('#/outcomes/%').path).toEqual(['%']);
});
