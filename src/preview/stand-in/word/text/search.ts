import { WordError } from '../../host/word-error';
import type { XmlElement } from '../../xml/nodes';
import { after, before, type Position } from '../../xml/positions';
import { characterOf, isDeletion } from './story-text';
import { walk, type Span } from './walk';

/** The options of `search`. */
export interface SearchOptions {
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
  readonly matchCase: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWholeWord: boolean;
  readonly matchWildcards: boolean;
}

/** Word finds nothing longer. */
const longestSearch = 255;

/** The stretches of a span where a text is found; never across the end of a paragraph. */
export function search(root: XmlElement, span: Span, text: string, options: SearchOptions): Span[] {
  if (text === '' || text.length > longestSearch) throw new WordError('SearchStringInvalidOrTooLong');
  const pattern = new RegExp(patternFor(text, options), options.matchCase ? 'gu' : 'giu');
  return paragraphTexts(root, span).flatMap(({ letters, starts, ends }) =>
    [...letters.matchAll(pattern)].flatMap((match) => {
      const start = starts[match.index];
      const end = ends[match.index + match[0].length - 1];
      return start && end ? [{ start, end }] : [];
    }),
  );
}

interface ParagraphText {
  letters: string;
  readonly starts: Position[];
  readonly ends: Position[];
}

function paragraphTexts(root: XmlElement, span: Span): ParagraphText[] {
  const texts: ParagraphText[] = [];
  walk(root, span, {
    enter(element) {
      if (isDeletion(element)) return false;
      if (element.local === 'p') texts.push({ letters: '', starts: [], ends: [] });
      const character = characterOf(element);
      if (character !== '') add(texts.at(-1), character, before(element), after(element));
      return undefined;
    },
    text(node, from, to) {
      if (node.parent?.local !== 't') return;
      for (let at = from; at < to; at += 1) {
        add(texts.at(-1), node.data.charAt(at), { node, offset: at }, { node, offset: at + 1 });
      }
    },
  });
  return texts;
}

function add(paragraph: ParagraphText | undefined, letter: string, start: Position, end: Position): void {
  if (!paragraph) return;
  paragraph.letters += letter;
  paragraph.starts.push(start);
  paragraph.ends.push(end);
}

function patternFor(text: string, options: SearchOptions): string {
  const between = `${options.ignoreSpace ? '\\s*' : ''}${options.ignorePunct ? '\\p{P}*' : ''}`;
  const letters = Array.from(text)
    .filter(
      (letter) =>
        !(options.ignoreSpace && /\s/u.test(letter)) && !(options.ignorePunct && /\p{P}/u.test(letter)),
    )
    .map((letter) => letterPattern(letter, options.matchWildcards));
  const word = letters.join(between);
  const starts = options.matchWholeWord || options.matchPrefix ? '(?<![\\p{L}\\p{N}_])' : '';
  const ends = options.matchWholeWord || options.matchSuffix ? '(?![\\p{L}\\p{N}_])' : '';
  return starts + word + ends;
}

/** Of Word's wildcards only `?` and `*`. */
function letterPattern(letter: string, wildcards: boolean): string {
  if (wildcards && letter === '?') return '.';
  if (wildcards && letter === '*') return '.*?';
  return letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
