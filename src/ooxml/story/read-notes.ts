import type { NoteMark } from '../model';
import type { Package } from '../packaging/package';
import { Scope, type Step } from './scopes/scope';
import { UnreadableDocument } from '../unreadable-document';
import { walk } from '../walk';
import type { XmlElement } from '../xml/parse-xml';

/** The words of a document's footnotes and endnotes. */
export type Notes = (mark: Pick<NoteMark, 'note' | 'id'>) => string | null;

/**
 * Reads a document's footnotes and endnotes, each kind when it is first asked for.
 *
 * @returns what gives a note's words, paragraphs parted by a space, without deletions; null for a note that
 * is not there, or stands in a part that cannot be read: nobody's document is refused for its notes
 */
export function readNotes(pkg: Package): Notes {
  const parts = new Map<NoteMark['note'], ReadonlyMap<string, string>>();
  return ({ note, id }) => {
    let words = parts.get(note);
    if (words === undefined) parts.set(note, (words = wordsOf(pkg, note)));
    return words.get(id) ?? null;
  };
}

function wordsOf(pkg: Package, note: NoteMark['note']): ReadonlyMap<string, string> {
  try {
    const xml = pkg.related(`${note}s`);
    if (xml === null) return new Map();
    const scope = new NotesScope(`w:${note}`);
    walk(xml, scope);
    return scope.words;
  } catch (error) {
    if (error instanceof UnreadableDocument) return new Map();
    throw error;
  }
}

class NotesScope extends Scope {
  readonly words = new Map<string, string>();

  constructor(private readonly name: string) {
    super();
  }

  open(element: XmlElement): Step {
    if (element.name !== this.name) return 'through';
    const id = element.attributes['w:id'];
    return id === undefined ? 'skip' : new NoteScope((text) => this.words.set(id, text));
  }
}

class NoteScope extends Scope {
  private words = '';

  constructor(private readonly done: (words: string) => void) {
    super();
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:t':
        return 'through';
      case 'w:p':
      case 'w:tab':
      case 'w:br':
        this.words += ' ';
        return 'through';
      case 'w:del':
      case 'w:moveFrom':
      case 'w:pPr':
      case 'w:rPr':
      case 'w:instrText':
        return 'skip';
      default:
        return 'unknown';
    }
  }

  override text(text: string): void {
    this.words += text;
  }

  override close(): void {
    this.done(this.words.replace(/\s+/g, ' ').trim());
  }
}
