import type { Story } from '../model';
import type { Package } from '../packaging/package';
import { readNumbering } from '../numbering/read-numbering';
import { readStyles } from '../styles/read-styles';
import { RunFormats } from '../styles/run-formats';
import { Scope, type Step } from './scopes/scope';
import { StoryBuilder } from './story-builder';
import { StoryScopes } from './scopes/story-scopes';
import { UnreadableDocument } from '../unreadable-document';
import { walk } from '../walk';
import type { XmlElement } from '../xml/parse-xml';

/**
 * Reads the main text of a document, with its formatting, lists, controls and tracked changes resolved.
 *
 * @throws {UnreadableDocument} `not-word` for a main part that is not a document, `missing-part` for one
 * without a body, and whatever is wrong with the XML of the parts that are read.
 */
export function readStory(pkg: Package): Story {
  const formats = new RunFormats();
  const styles = readStyles(pkg.related('styles'), formats);
  const numbering = readNumbering(pkg.related('numbering'), styles);
  const story = new StoryBuilder(styles, numbering, formats, (id) => pkg.store?.(id) ?? null);
  const document = new DocumentScope(new StoryScopes(story));
  walk(pkg.main, document);
  if (!document.hasBody) throw withoutBody();
  return story.story();
}

/** Reads the main part down to its body. */
class DocumentScope extends Scope {
  hasBody = false;
  private sawRoot = false;

  constructor(private readonly scopes: StoryScopes) {
    super();
  }

  open(element: XmlElement): Step {
    if (!this.sawRoot) {
      if (element.name !== 'w:document') throw notADocument();
      this.sawRoot = true;
      return 'through';
    }
    if (element.name !== 'w:body') return 'skip';
    this.hasBody = true;
    return this.scopes.block;
  }
}

function notADocument(): UnreadableDocument {
  return new UnreadableDocument(
    'not-word',
    'The main part of this file is not the text of a Word document. Open the file in Word, save it as a Word ' +
      'Document (.docx), then try again.',
  );
}

function withoutBody(): UnreadableDocument {
  return new UnreadableDocument(
    'missing-part',
    'This Word file has no text in it at all, not even an empty page, so it is damaged. Ask the person who ' +
      'sent it for a new copy.',
  );
}
