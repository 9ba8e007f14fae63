const numbers = new Intl.NumberFormat('en-GB');

/** A number as people write it, such as `1,204`. */
export function numberText(count: number): string {
  return numbers.format(count);
}

/** A number of things: `1 aspect`, `2 aspects`, `1,204 schools`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberText(count)} ${count === 1 ? singular : plural}`;
}

/** The words of a list as a sentence has them: `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
