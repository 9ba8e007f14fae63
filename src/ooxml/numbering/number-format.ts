const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Beyond these, letters and Roman numerals are no numbering that anyone reads; digits are shown. */
const LAST_LETTERED = 780;
const LAST_ROMAN = 3999;

/**
 * A number as Word prints it in a format of `w:numFmt` (ST_NumberFormat): `decimal`, `lowerLetter` (aa follows
 * z, then bb), `upperRoman` and so on. Formats that are not read here are shown as decimal.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalSuffix(value)}`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1 || value > LAST_LETTERED) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > LAST_ROMAN) return String(value);
  let text = '';
  let rest = value;
  for (const [worth, numeral] of ROMAN) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

function ordinalSuffix(value: number): string {
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
