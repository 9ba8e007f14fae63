import { linkTo, addressIn } from '../../../src/dashboard/address/address';

it('reads a link as it was written', () => {
  const address = {
    view: 'outcomes',
    path: ['1a'],
    settings: { collection: '2026-27', phase: 'All-through' },
  } as const;
  expect(addressIn(linkTo(address))).toEqual(address);
});

it('leads to the overview where an address names nothing', () => {
  expect(['', '#', '#/nonsense/1'].map((address) => addressIn(address).view)).toEqual(
    Array.from({ length: 3 }, () => 'overview'),
  );
});

it('leaves out what is not set, and lives with a damaged address', () => {
  expect(linkTo({ view: 'overview', path: [], settings: { collection: '' } })).toBe('#/overview');
  expect(addressIn('#/outcomes/%').path).toEqual(['%']);
});
