import { OpenFields } from './fields';
import type { Block, RunFormat } from './model';
import type { ParagraphBuilder } from './paragraph-builder';
import { RunProperties } from './run-properties';
import type { SymbolFont } from './symbols';

/** Text that flows by itself, with all that is open in it: the main text, or a text box. */
export class Flow {
  /** Where the next block goes: the flow's own blocks, or those of the table cell that is open. */
  blocks: Block[] = [];
  paragraph: ParagraphBuilder | null = null;
  readonly fields = new OpenFields();
  /** Of the run that is open, as far as `runIsFormatted`. */
  readonly runProperties = new RunProperties();
  runIsFormatted = false;
  /** How that run looks; settled by `RunLooks` when its first text comes, null until then. */
  format: RunFormat | null = null;
  symbolFont: SymbolFont | null = null;
  private paragraphs = 0;

  /** @param main whether this is the main text, whose lists are numbered and whose controls are listed */
  constructor(readonly main: boolean) {}

  nextIndex(): number {
    return this.paragraphs++;
  }
}
