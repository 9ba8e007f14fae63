import { judgeShading } from '../../../src/document/marks/shading';
import type { ShadedRow } from '../../../src/document/marks/shading';

const _ = null;

/** Rows of one table from triples of fills. */
function rows(...triples: (string | null)[][]): ShadedRow[] {
  return triples.map((fills) => ({ fills, others: [_, _], headers: [_, _, _], table: 0 }));
}

function judge(shaded: ShadedRow[], otherMarks = false): string[] {
  return judgeShading(shaded, true, otherMarks).map((row) =>
    row.map((meaning) => ({ none: '.', mark: 'M', unclear: '?' })[meaning]).join(''),
  );
}

test('one shaded statement in a row is marked', () => {
  expect(judge(rows([_, 'Y', _], ['Y', _, _], [_, _, 'Y'], [_, 'Y', _]))).toEqual([
    '.M.',
    'M..',
    '..M',
    '.M.',
  ]);
});

test('a colour for each level is a mark too, since it stands where it was chosen', () => {
  expect(judge(rows([_, 'A', _], ['R', _, _], [_, _, 'G'], [_, _, _]))).toEqual(['.M.', 'M..', '..M', '...']);
});

test('tinted columns mean nothing, and a mark laid over a tint is found', () => {
  expect(judge(rows(['R', 'A', 'G'], ['R', 'A', 'G'], ['R', 'A', 'G']))).toEqual(['...', '...', '...']);
  expect(judge(rows(['R', 'Y', 'G'], ['R', 'A', 'Y'], ['Y', 'A', 'G']))).toEqual(['.M.', '..M', 'M..']);
});

test('a band through a row means nothing, and a mark laid over it is found', () => {
  expect(judge(rows(['B', 'B', 'B'], [_, _, _], ['B', 'Y', 'B']))).toEqual(['...', '...', '.M.']);
});

test('two shaded statements beside a bare one are two marks', () => {
  expect(judge(rows(['Y', 'Y', _], [_, 'Y', _], [_, _, 'Y']))).toEqual(['MM.', '.M.', '..M']);
});

test('a single tinted column is unclear, unless something else marks the rows or its heading has the tint', () => {
  const tinted = rows([_, 'Y', _], [_, 'Y', _], [_, 'Y', _]);
  expect(judge(tinted)).toEqual(['.?.', '.?.', '.?.']);
  expect(judge(tinted, true)).toEqual(['...', '...', '...']);
  expect(judge(tinted.map((row) => ({ ...row, headers: [_, 'Y', _] })))).toEqual(['...', '...', '...']);
});

test('a column shaded throughout in one table is chosen where the same colour marks single rows in another', () => {
  const first = rows([_, 'Y', _], [_, 'Y', _], [_, 'Y', _]);
  const second = rows(['Y', _, _], [_, _, 'Y'], [_, 'Y', _]).map((row) => ({ ...row, table: 1 }));
  expect(judge([...first, ...second]).slice(0, 3)).toEqual(['.M.', '.M.', '.M.']);
});
