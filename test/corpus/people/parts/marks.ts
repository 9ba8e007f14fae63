import type { Highlight, Words } from '../page/page';
import { cell, words } from '../page/write';
import type { Level } from '../wording/wording';
import type { Mark } from './rows';

/** The whole statement in the given format of its words. */
function formatted(format: Omit<Words, 'kind' | 'text'>): Mark {
  return (statement) => cell(words(statement, format));
}

export function highlighted(colour: Highlight = 'yellow'): Mark {
  return formatted({ highlight: colour });
}

/** Colour behind the words that is not one of Word's highlights. */
export function wordsShaded(fill: string): Mark {
  return formatted({ shading: fill });
}

export function cellShaded(fill: string): Mark {
  return (statement) => cell(statement, { fill });
}

/** Another colour for each level, behind the cell. */
export function cellShadedByLevel(fills: Readonly<Record<Level, string>>): Mark {
  return (statement, level) => cell(statement, { fill: fills[level] });
}

/** Red, amber and green as Word's palette has them. */
export const trafficLights = cellShadedByLevel({
  emerging: 'FF0000',
  expected: 'FFC000',
  exemplary: '92D050',
});

/** Only the words from one position to another, counted in words. */
export function phraseHighlighted(from: number, to: number, colour: Highlight = 'yellow'): Mark {
  return (statement) => {
    const each = statement.split(' ');
    const before = each.slice(0, from).join(' ');
    const after = each.slice(to).join(' ');
    return cell([
      words(before === '' ? '' : `${before} `),
      words(each.slice(from, to).join(' '), { highlight: colour }),
      words(after === '' ? '' : ` ${after}`),
    ]);
  };
}

/** Hints, not choices. */
export const bold = formatted({ bold: true });
export const underlined = formatted({ underline: true });
export const redLetters = formatted({ colour: 'FF0000' });
export const tickBehind: Mark = (statement) => cell(`${statement} ✓`);
export const tickBefore: Mark = (statement) => cell(`✔ ${statement}`);

/** No sign at all. */
export const unmarked: Mark = (statement) => cell(statement);
