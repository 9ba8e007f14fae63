/**
 * A unique pupil number (UPN): a check letter, eleven digits and a digit, or a letter where the number is
 * temporary. Letters are numbered without I, O and S. Source: Department for Education, "Unique pupil numbers:
 * a guide for schools".
 */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const pattern = /^[A-Z]\d{11}[\dA-Z]$/;

/** Whether a text is a UPN whose check letter is right: numbers of another kind seldom happen to be. */
export function isPupilNumber(text: string): boolean {
  const number = text.toUpperCase();
  if (!pattern.test(number)) return false;
  const values = [...number.slice(1)].map((character) =>
    /\d/.test(character) ? Number(character) : letters.indexOf(character),
  );
  if (values.includes(-1)) return false;
  const sum = values.reduce((total, value, at) => total + value * (at + 2), 0);
  return number[0] === letters[sum % letters.length];
}
