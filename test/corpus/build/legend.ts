import { plainCell, row, shading, table } from './wordprocessing';

const words: readonly (readonly [string, string, string])[] = [
  ['Inconsistent', 'regularly', 'consistent'],
  ['Some', 'teachers', 'all staff'],
  ['Limited evidence', 'good evidence', 'comprehensive/ wide ranging evidence'],
  ['Informed', 'consulted, engaged', 'partnership, participation'],
  ['Lacks impact', 'promotes good outcomes/progress', 'evidences strong outcomes/progress'],
];

/** The table of progression words, its columns filled with these colours. */
export function legendTable(fills: readonly [string, string, string] = ['auto', 'auto', 'auto']): string {
  const cells = (texts: readonly string[]): string =>
    row(texts.map((text, index) => plainCell(text, shading(fills[index] ?? 'auto'))));
  return table([cells(['Emerging', 'Expected', 'Exemplary']), ...words.map(cells)], [4000, 4000, 4000]);
}
