import { ControlScope } from './control-scope';
import { DrawingScope } from './drawing-scope';
import { FieldCharacterScope } from './form-field';
import { RevisionScope } from './revision-scope';
import { Scope, type Step } from './scope';
import type { StoryBuilder } from '../story-builder';
import type { StoryScopes } from './story-scopes';
import type { XmlElement } from '../../xml/parse-xml';

/**
 * Reads what holds runs. Hyperlinks, simple fields, smart tags and the like are nothing but what they hold, as
 * are elements of WordprocessingML that are not known.
 */
export class InlineScope extends Scope {
  constructor(protected readonly scopes: StoryScopes) {
    super();
  }

  open(element: XmlElement): Step {
    const { scopes } = this;
    switch (element.name) {
      case 'w:r':
      case 'm:r':
        scopes.story.run.start();
        return scopes.run;
      case 'w:p':
      case 'w:tbl':
        return scopes.block.open(element);
      case 'w:sdt':
        return new ControlScope('run', scopes.story, scopes.inline);
      case 'w:fldSimple':
        return scopes.simpleField(element.attributes['w:instr'] ?? '');
      case 'w:subDoc':
        scopes.story.embedsOthers = true;
        return 'skip';
      default:
        return RevisionScope.for(element, scopes.story, this) ?? mathStep(element.name);
    }
  }
}

/** Reads a field whose instruction is an attribute (`w:fldSimple`), with its result. */
export class SimpleFieldScope extends InlineScope {
  override close(): void {
    this.scopes.story.fields.end();
  }
}

/** Reads a paragraph. */
export class ParagraphScope extends InlineScope {
  override open(element: XmlElement): Step {
    if (element.name !== 'w:pPr') return super.open(element);
    const { paragraphProperties, story } = this.scopes;
    return paragraphProperties.into(story.openParagraph().properties);
  }

  override close(): void {
    this.scopes.story.endParagraph();
  }
}

/**
 * Reads a run, of text or of mathematics. Soft hyphens are not named: they put no words on the page.
 */
export class RunScope extends InlineScope {
  override open(element: XmlElement): Step {
    const { story } = this.scopes;
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        return this.scopes.text;
      case 'w:delText':
        return this.scopes.deletedText;
      case 'w:rPr':
        return this.scopes.runProperties.into(story.run.describe());
      case 'w:tab':
      case 'w:ptab':
        story.addCharacter('\t');
        return 'skip';
      case 'w:br':
      case 'w:cr':
        story.addCharacter('\n');
        return 'skip';
      case 'w:noBreakHyphen':
        story.addCharacter('\u2011');
        return 'skip';
      case 'w:sym':
        story.addSymbol(element.attributes['w:char'], element.attributes['w:font']);
        return 'skip';
      case 'w:fldChar':
        return new FieldCharacterScope(element.attributes['w:fldCharType'], story);
      case 'w:footnoteReference':
        story.addNote('footnote', element.attributes['w:id']);
        return 'skip';
      case 'w:endnoteReference':
        story.addNote('endnote', element.attributes['w:id']);
        return 'skip';
      case 'w:commentReference':
        story.addComment();
        return 'skip';
      case 'w:instrText':
        return this.scopes.instruction;
      case 'w16se:symEx':
        story.addSymbol(element.attributes['w16se:char'], element.attributes['w16se:font']);
        return 'skip';
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return new DrawingScope(this.scopes);
      case 'w:rt':
        return 'skip';
      default:
        return super.open(element);
    }
  }
}

/** Reads `w:t`. White space is kept whether marked as significant or not: a space too many harms nobody. */
export class TextScope extends Scope {
  constructor(protected readonly story: StoryBuilder) {
    super();
  }

  open(): Step {
    return 'unknown';
  }

  override text(text: string): void {
    this.story.addText(text);
  }
}

/** Reads the instruction of a field. */
export class InstructionScope extends TextScope {
  override text(text: string): void {
    this.story.addInstruction(text);
  }
}

/** Reads `w:delText`. */
export class DeletedTextScope extends TextScope {
  override text(text: string): void {
    this.story.addText(text, true);
  }
}

/** The words of a formula are read; its layout is not. */
function mathStep(name: string): Step {
  if (!name.startsWith('m:')) return 'unknown';
  return name.endsWith('Pr') ? 'skip' : 'through';
}
