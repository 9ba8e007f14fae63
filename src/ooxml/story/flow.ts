import { OpenFields } from './open-fields';
import type { Block } from '../model';
import type { OpenRun } from './open-run';
import type { ParagraphBuilder } from './paragraph-builder';

/** Text that flows by itself, with all that is open in it: the main text, or a text box. */
export class Flow {
  /** Where the next block goes: the flow's own blocks, or those of the table cell that is open. */
  blocks: Block[] = [];
  paragraph: ParagraphBuilder | null = null;
  readonly fields = new OpenFields();
  private paragraphs = 0;

  /** @param main whether this is the main text, whose lists are numbered and whose controls are listed */
  constructor(
    readonly main: boolean,
    readonly run: OpenRun,
  ) {}

  nextIndex(): number {
    return this.paragraphs++;
  }
}
