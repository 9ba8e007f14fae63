import { ControlScope } from './control-scope';
import { RevisionScope } from './revision-scope';
import { Scope, type Step } from './scope';
import type { StoryScopes } from './story-scopes';
import { CellPropertiesScope } from '../../styles/table-properties';
import type { XmlElement } from '../../xml/parse-xml';

/** Reads what holds paragraphs and tables: the body, a block-level control's content. */
export class BlockScope extends Scope {
  constructor(protected readonly scopes: StoryScopes) {
    super();
  }

  open(element: XmlElement): Step {
    const { scopes } = this;
    switch (element.name) {
      case 'w:p':
        scopes.story.startParagraph();
        return scopes.paragraph;
      case 'w:tbl':
        scopes.story.startTable();
        return scopes.table;
      case 'w:sdt':
        return new ControlScope('block', scopes.story, scopes.block);
      case 'w:altChunk':
        scopes.story.embedsOthers = true;
        return 'skip';
      default:
        return RevisionScope.for(element, scopes.story, this) ?? scopes.inline.open(element);
    }
  }
}

/** Reads a text box (`w:txbxContent`), whose text is not in the flow of the text round it. */
export class TextBoxScope extends BlockScope {
  override close(): void {
    this.scopes.story.endTextBox();
  }
}

/** Reads a table cell. */
export class CellScope extends BlockScope {
  override open(element: XmlElement): Step {
    if (element.name !== 'w:tcPr') return super.open(element);
    const { story } = this.scopes;
    return story.table === null ? 'skip' : new CellPropertiesScope(story.table.cellProperties, story);
  }

  override close(): void {
    this.scopes.story.endCell();
  }
}
