import { type ParagraphChild, TextRun } from 'docx';
import type { Words } from '../blocks';
import { light } from '../palette';
import type { Links } from './links';

/** Words as the runs of a paragraph. */
export function runs(words: readonly Words[], links: Links): ParagraphChild[] {
  return words.map(({ text, weight, mark, href }) => {
    const run = new TextRun({
      text,
      ...(weight === 'strong' && { bold: true }),
      ...(weight === 'quiet' && { color: light.quiet }),
      ...(mark !== undefined && { color: light.marks[mark].text }),
      ...(href !== undefined && { style: 'Hyperlink' }),
    });
    return href === undefined ? run : links.make(href, [run]);
  });
}
