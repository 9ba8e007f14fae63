import { BlockScope, CellScope, TextBoxScope } from './block-scopes';
import {
  DeletedTextScope,
  InlineScope,
  InstructionScope,
  ParagraphScope,
  RunScope,
  SimpleFieldScope,
  TextScope,
} from './inline-scopes';
import { ParagraphProperties, ParagraphPropertiesScope } from '../../styles/paragraph-properties';
import { RunProperties, RunPropertiesScope } from '../../styles/run-properties';
import type { StoryBuilder } from '../story-builder';
import { RowContentScope, RowScope, TableContentScope, TableScope } from './table-scopes';
import { RowPropertiesScope } from '../../styles/table-properties';

/** One scope for each kind of element of a story, sharing one builder. */
export class StoryScopes {
  readonly block = new BlockScope(this);
  readonly textBox = new TextBoxScope(this);
  readonly table = new TableScope(this);
  readonly tableContent = new TableContentScope(this);
  readonly row = new RowScope(this);
  readonly rowContent = new RowContentScope(this);
  readonly cell = new CellScope(this);
  readonly paragraph = new ParagraphScope(this);
  readonly inline = new InlineScope(this);
  readonly run = new RunScope(this);
  readonly rowProperties: RowPropertiesScope;
  readonly text: TextScope;
  readonly deletedText: DeletedTextScope;
  readonly instruction: InstructionScope;
  private readonly inSimpleField = new SimpleFieldScope(this);
  readonly paragraphProperties = new ParagraphPropertiesScope(new ParagraphProperties());
  readonly runProperties = new RunPropertiesScope(new RunProperties());

  constructor(readonly story: StoryBuilder) {
    this.rowProperties = new RowPropertiesScope(story);
    this.text = new TextScope(story);
    this.deletedText = new DeletedTextScope(story);
    this.instruction = new InstructionScope(story);
  }

  /** Begins a field with this instruction, and gives the scope for its result. */
  simpleField(instruction: string): SimpleFieldScope {
    const { fields } = this.story;
    fields.begin();
    fields.instruct(instruction);
    fields.separate();
    return this.inSimpleField;
  }
}
