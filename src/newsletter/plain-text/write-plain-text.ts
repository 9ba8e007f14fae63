import { wrapped } from '../../wording/wrap';
import type { Block, Entry, Words } from '../blocks';
import { compose } from '../compose/compose';
import type { Newsletter } from '../contents';

/** As far as an e-mail's lines go. */
const lineLength = 72;

/** The newsletter as plain text for an e-mail, in lines of at most 72 characters, headings underlined. */
export function writePlainText(newsletter: Newsletter): string {
  const blocks = compose(newsletter).map(blockText);
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'masthead':
      return [underlined(block.title, '='), ...block.lines.flatMap((line) => wrap(line))].join('\n');
    case 'heading':
      return underlined(block.text, block.level === 1 ? '=' : '-');
    case 'paragraph':
      return block.visual ? '' : wrap(plain(block.words)).join('\n');
    case 'list':
      return bullets(block.items.map(plain));
    case 'names':
      return bullets(block.names);
    case 'facts':
      return bullets(block.facts.map(({ label, figure, detail }) => `${label}: ${figure}, ${detail}`));
    case 'entries':
      return block.entries.map(entryText).join('\n\n');
    // The entries after it say the same in words.
    case 'chart':
      return '';
  }
}

function underlined(text: string, line: string): string {
  const lines = wrap(text);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return [...lines, line.repeat(Math.min(longest, lineLength))].join('\n');
}

function bullets(items: readonly string[]): string {
  return items.flatMap((item) => wrap(item, '- ')).join('\n');
}

function entryText({ label, mark, paragraphs }: Entry): string {
  const heading = mark === null ? label : `${label} - ${mark.text}`;
  return [...wrap(heading), ...paragraphs.flatMap((words) => wrap(plain(words), '  '))].join('\n');
}

/** A link's address stands behind its words, unless it is its words. */
function plain(words: readonly Words[]): string {
  return words
    .map(({ text, href }) => {
      if (href === undefined || href === text || href === `mailto:${text}`) return text;
      return `${text} (${href})`;
    })
    .join('');
}

function wrap(text: string, first = ''): readonly string[] {
  return wrapped(text, lineLength, first);
}
