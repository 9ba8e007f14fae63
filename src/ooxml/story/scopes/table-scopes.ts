import { ControlScope } from './control-scope';
import { RevisionScope } from './revision-scope';
import { Scope, type Step } from './scope';
import type { StoryScopes } from './story-scopes';
import { wholeNumberOf } from '../../xml/attributes';
import type { XmlElement } from '../../xml/parse-xml';

/** Reads what holds rows: a row-level control's content. */
export class TableContentScope extends Scope {
  constructor(protected readonly scopes: StoryScopes) {
    super();
  }

  open(element: XmlElement): Step {
    const { scopes } = this;
    switch (element.name) {
      case 'w:tr':
        scopes.story.startRow();
        return scopes.row;
      case 'w:sdt':
        return new ControlScope('row', scopes.story, scopes.tableContent);
      case 'w:tblPr':
        return 'skip';
      case 'w:tblGrid':
        return 'through';
      case 'w:gridCol':
        scopes.story.table?.addGridColumn(wholeNumberOf(element, 'w:w') ?? 0);
        return 'skip';
      case 'w:tblGridChange':
        return 'skip';
      default:
        return RevisionScope.for(element, scopes.story, this) ?? scopes.block.open(element);
    }
  }
}

/** Reads a table. */
export class TableScope extends TableContentScope {
  override close(): void {
    this.scopes.story.endTable();
  }
}

/** Reads what holds cells: a cell-level control's content. */
export class RowContentScope extends Scope {
  constructor(protected readonly scopes: StoryScopes) {
    super();
  }

  open(element: XmlElement): Step {
    const { scopes } = this;
    switch (element.name) {
      case 'w:tc':
        scopes.story.startCell();
        return scopes.cell;
      case 'w:sdt':
        return new ControlScope('cell', scopes.story, scopes.rowContent);
      case 'w:trPr':
        return scopes.rowProperties;
      case 'w:tblPrEx':
        return 'skip';
      default:
        return RevisionScope.for(element, scopes.story, this) ?? scopes.block.open(element);
    }
  }
}

/** Reads a table row. */
export class RowScope extends RowContentScope {
  override close(): void {
    this.scopes.story.endRow();
  }
}
