/** How wide every terminal is at least, in characters. */
export const pageWidth = 80;

/**
 * A text broken into lines between its words, at most `pageWidth` characters wide. The first line begins
 * with `first`, the others with as many spaces. A word that is wider than the page gets a line of its own.
 */
export function wrap(text: string, first = ''): string {
  const rest = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > pageWidth) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** The beginning of a text, at most so many characters long, with `…` where something is left out. */
export function shorten(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const lastSpace = characters.lastIndexOf(' ', width - 1);
  return `${characters.slice(0, lastSpace > 0 ? lastSpace : width - 1).join('')}…`;
}
