import type { Block, Heading, Paragraph, Words } from '../blocks';
import type { Line, Wording } from '../contents';
import { cleanText, paragraphsOf, safeLink } from './clean-text';

export function section(text: string): Heading {
  return { kind: 'heading', level: 1, text };
}

export function part(text: string): Heading {
  return { kind: 'heading', level: 2, text };
}

export function paragraph(...words: readonly (Words | string)[]): Paragraph {
  return {
    kind: 'paragraph',
    words: words.map((word) => (typeof word === 'string' ? { text: word } : word)),
  };
}

/** A paragraph that stands on one page with what follows it. */
export function leadIn(...words: readonly (Words | string)[]): Paragraph {
  return { ...paragraph(...words), leadsOn: true };
}

/** A manager's text, with a paragraph for each line. */
export function typed(text: string | null): readonly Block[] {
  return paragraphsOf(text).map((line) => paragraph(line));
}

/** A manager's line, or none where nothing stands in it. */
export function lineWords({ text, href }: Line): readonly Words[] {
  const link = safeLink(href);
  const clean = cleanText(text);
  if (link === null) return clean === '' ? [] : [{ text: clean }];
  return [{ text: clean === '' ? link : clean, href: link }];
}

/** Lines as a list; nothing where there are none. */
export function lineList(lines: readonly Line[]): readonly Block[] {
  const items = lines.map(lineWords).filter((words) => words.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A statement, with a word where it is draft wording. */
export function wordingWords({ text, draft }: Wording): readonly Words[] {
  const words = { text: cleanText(text) };
  return draft ? [words, { text: ' (draft wording)', weight: 'quiet' }] : [words];
}
