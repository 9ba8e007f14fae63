import { editionNotes } from '../../src/dashboard/views/outcomes/edition-notes';
import type { EditionMapping } from '../../src/framework/edition-mapping';
import type { AspectId } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { aCollection } from './support/api-in-memory';

/** In 2015 today’s 1a and 1b were one, 1c was 1b, and there was no 1d. */
const mapping: EditionMapping = {
  from: 'hertfordshire/2015',
  to: 'hertfordshire/2019',
  aspects: { '1a': '1a', '1b': '1a', '1c': '1b', '2a': '2a' },
};
const then = aCollection(2018, { framework: 'hertfordshire/2015' });

function notesOn(aspect: string, mappings = [mapping]) {
  const { shown, notes } = editionNotes(
    aspect as AspectId,
    hertfordshire2019,
    [aCollection(2026), then],
    mappings,
  );
  return [...shown.map(({ id }) => id), ...notes];
}

test('an aspect that was split has the bar of what it was a part of, and says so', () => {
  expect(notesOn('1b')).toEqual([
    '2026',
    '2018',
    'In Summer 2018, 1b was a part of 1a: its bar shows the levels of 1a.',
  ]);
});

test('an aspect that was called otherwise says so, and one that was not says nothing', () => {
  expect(notesOn('1c')).toEqual(['2026', '2018', 'In Summer 2018, 1c was called 1b.']);
  expect(notesOn('2a')).toEqual(['2026', '2018']);
});

test('where there is no bar it says why', () => {
  expect(notesOn('1d')).toEqual(['2026', 'Summer 2018 has no bar: its edition had nothing like 1d yet.']);
  expect(notesOn('2a', [])[1]).toBe(
    'Summer 2018 has no bar: it asked for another edition, hertfordshire/2015, and how its aspects go together with today’s is not known.',
  );
});
