/**
 * A text in lines of at most so many characters, broken between its words. A word that is longer, such as an address,
 * stands whole.
 *
 * @param first the text before the first line; the other lines are indented as far
 */
export function wrapped(text: string, width: number, first = ''): readonly string[] {
  const inset = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && inset.length + longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((one, index) => `${index === 0 ? first : inset}${one}`);
}
