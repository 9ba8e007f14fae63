import { wrapped } from '../../wording/wrap';

/** How wide every terminal is at least, in characters. */
export const pageWidth = 80;

/** A text in lines that every terminal has room for. */
export function wrap(text: string, first = ''): string {
  return wrapped(text, pageWidth, first).join('\n');
}

/** The beginning of a text, at most so many characters long, with `…` where something is left out. */
export function shorten(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const lastSpace = characters.lastIndexOf(' ', width - 1);
  return `${characters.slice(0, lastSpace > 0 ? lastSpace : width - 1).join('')}…`;
}
