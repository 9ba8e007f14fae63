import type { OpenFields } from './open-fields';
import type { Block, Control, Inline, NoteMark, Revision, RunFormat, Story } from '../model';
import type { Numbering } from '../numbering/numbering';
import { OpenRun } from './open-run';
import { Flow, ParagraphBuilder } from './paragraph-builder';
import type { RunFormats } from '../styles/run-formats';
import type { Styles } from '../styles/styles';
import { boundText, type DataBinding } from './data-binding';
import { symbolCharacter, symbolFontNamed, symbolText } from '../styles/symbols';
import { TableBuilder } from './table-builder';

/** What Word prints as a space, and the soft hyphen that it prints only where a line breaks. */
const UNPRINTED = /[\t\n\r\u00AD]/;

/**
 * Builds a story from what the scopes find, in document order. Content in the wrong place, such as a run
 * straight in the body, gets a paragraph of its own, so that no words are lost.
 */
export class StoryBuilder {
  private readonly main: Flow;
  private readonly textBoxes: (readonly Block[])[] = [];
  private readonly controls: Control[] = [];
  private flow: Flow;
  private readonly outerFlows: Flow[] = [];
  private readonly outerBlocks: Block[][] = [];
  private readonly tables: TableBuilder[] = [];
  private control: Control | null = null;
  /** A check-box control whose box waits for the first paragraph inside it. */
  private waitingBox: Control | null = null;
  /** The open controls that show what is stored beside the document; `told` once it has been added. */
  private readonly bound: { readonly control: Control; readonly stored: string; told: boolean }[] = [];
  /** How many tracked deletions and insertions are open. */
  private deletions = 0;
  private insertions = 0;
  /** Whether text of another file stands here. */
  embedsOthers = false;
  /** The deletions that were open outside each row and cell: properties of theirs open more. */
  private readonly outerDeletions: number[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly formats: RunFormats,
    private readonly store: (id: string) => string | null = () => null,
  ) {
    this.main = this.newFlow(true);
    this.flow = this.main;
  }

  /** All that has been read. */
  story(): Story {
    this.endParagraph();
    const { controls, textBoxes, embedsOthers } = this;
    return { blocks: this.main.blocks, controls, textBoxes, embedsOthers };
  }

  /** The run to which the next text belongs. */
  get run(): OpenRun {
    return this.flow.run;
  }

  /** The fields that are open where the next text goes. */
  get fields(): OpenFields {
    return this.flow.fields;
  }

  /** The paragraph that is open, begun here if there is none. */
  openParagraph(): ParagraphBuilder {
    return this.flow.paragraph ?? this.startParagraph();
  }

  startParagraph(): ParagraphBuilder {
    this.endParagraph();
    const paragraph = new ParagraphBuilder(this.flow.nextIndex(), this.control, this.styles);
    this.flow.paragraph = paragraph;
    if (this.waitingBox !== null) this.addControlBox(this.waitingBox);
    return paragraph;
  }

  endParagraph(): void {
    this.flow.fields.endParagraph();
    const paragraph = this.flow.paragraph;
    if (paragraph === null) return;
    this.flow.paragraph = null;
    this.flow.blocks.push(paragraph.end(this.deletions > 0, this.flow.main ? this.numbering : null));
  }

  /** @param deleted true for text that says of itself that it is deleted */
  addText(text: string, deleted = false): void {
    if (this.leavesOutText()) return;
    const format = this.format();
    let printed = text;
    if (UNPRINTED.test(text)) printed = text.replace(/\u00AD/g, '').replace(/[\t\n\r]+/g, ' ');
    this.append(symbolText(printed, this.flow.run.symbolFont), format, deleted);
  }

  /** A character that is an element of its own: a tab, a break, a hyphen. */
  addCharacter(character: string): void {
    if (!this.leavesOutText()) this.append(character, this.format(), false);
  }

  /** A `w:sym`: a code in hexadecimal, in a font of its own or the run's. */
  addSymbol(code: string | undefined, font: string | undefined): void {
    if (this.leavesOutText()) return;
    const format = this.format();
    const symbolFont = font === undefined ? this.flow.run.symbolFont : symbolFontNamed(font);
    this.append(symbolCharacter(code, symbolFont), format, false);
  }

  /** Takes some of a field's instruction, of which a button shows a part. */
  addInstruction(text: string): void {
    const shown = this.fields.instruct(text);
    if (shown !== '') this.addText(shown);
  }

  addComment(): void {
    if (!this.fields.hide) this.add({ kind: 'comment', ...this.here() });
  }

  addPicture(): void {
    if (!this.fields.hide) this.add({ kind: 'picture', ...this.here() });
  }

  /** @param id undefined for a mark that says of no note that it is its */
  addNote(note: NoteMark['note'], id: string | undefined): void {
    if (id !== undefined && !this.fields.hide) this.add({ kind: 'note', note, id, ...this.here() });
  }

  /** The box of a legacy form field, which stands for the field's result. */
  addFieldBox(checked: boolean): void {
    this.add({ kind: 'checkBox', checked, source: 'field', ...this.here() });
    this.fields.replace();
  }

  /** The chosen entry of a legacy form field's list, which stands for the field's result. */
  addFieldChoice(chosen: string): void {
    this.add({ kind: 'dropDown', chosen, ...this.here() });
    this.fields.replace();
  }

  /** The text at a binding of a control; null where nothing is stored there. */
  stored({ store, path }: DataBinding): string | null {
    const xml = this.store(store);
    return xml === null ? null : boundText(xml, path);
  }

  /**
   * Opens a control; its parent must be the one that is open.
   *
   * @param stored what the control shows instead of the text in it; null for that text
   */
  enterControl(control: Control, stored: string | null): void {
    this.control = control;
    if (this.flow.main) this.controls.push(control);
    if (control.type !== 'checkBox') {
      if (stored !== null) this.bound.push({ control, stored, told: false });
      return;
    }
    if (control.level === 'run') this.addControlBox(control);
    else this.waitingBox = control;
  }

  leaveControl(): void {
    const bound = this.bound.at(-1);
    if (bound !== undefined && bound.control === this.control) {
      if (!bound.told) this.addText('');
      this.bound.pop();
    }
    if (this.waitingBox === this.control) this.waitingBox = null;
    this.control = this.control?.parent ?? null;
  }

  /** The innermost control that is open. */
  get innermostControl(): Control | null {
    return this.control;
  }

  enterRevision(revision: Revision): void {
    if (revision === 'deleted') this.deletions++;
    if (revision === 'inserted') this.insertions++;
  }

  leaveRevision(revision: Revision): void {
    if (revision === 'deleted') this.deletions--;
    if (revision === 'inserted') this.insertions--;
  }

  startTextBox(): void {
    this.outerFlows.push(this.flow);
    this.flow = this.newFlow(false);
  }

  endTextBox(): void {
    this.endParagraph();
    this.textBoxes.push(this.flow.blocks);
    this.flow = this.outerFlows.pop() ?? this.flow;
  }

  /** How many text boxes have been read. */
  get textBoxCount(): number {
    return this.textBoxes.length;
  }

  /** The text boxes read since there were `count` of them. */
  textBoxesSince(count: number): readonly (readonly Block[])[] {
    return this.textBoxes.slice(count);
  }

  /** The innermost table that is open. */
  get table(): TableBuilder | null {
    return this.tables.at(-1) ?? null;
  }

  startTable(): void {
    this.tables.push(new TableBuilder(this.control));
  }

  endTable(): void {
    this.endParagraph();
    const table = this.tables.pop();
    if (table) this.flow.blocks.push(table.end());
  }

  startRow(): void {
    this.endParagraph();
    this.outerDeletions.push(this.deletions);
    this.table?.startRow(this.control);
  }

  endRow(): void {
    this.endParagraph();
    this.table?.endRow(this.deletions > 0);
    this.deletions = this.outerDeletions.pop() ?? 0;
  }

  startCell(): void {
    this.endParagraph();
    this.outerDeletions.push(this.deletions);
    this.outerBlocks.push(this.flow.blocks);
    this.flow.blocks = [];
    this.table?.startCell(this.control);
  }

  endCell(): void {
    this.endParagraph();
    this.table?.endCell(this.flow.blocks);
    this.flow.blocks = this.outerBlocks.pop() ?? this.flow.blocks;
    this.deletions = this.outerDeletions.pop() ?? 0;
  }

  private newFlow(main: boolean): Flow {
    return new Flow(main, new OpenRun(this.styles, this.formats));
  }

  private add(inline: Inline): void {
    this.openParagraph().add(inline);
  }

  private addControlBox(control: Control): void {
    this.waitingBox = null;
    this.add({
      kind: 'checkBox',
      checked: control.checked === true,
      source: 'control',
      revision: this.revision(),
      control,
    });
  }

  private append(text: string, format: RunFormat, deleted: boolean): void {
    const revision = deleted ? 'deleted' : this.revision();
    const bound = this.bound.at(-1);
    if (bound !== undefined) {
      if (bound.told || deleted) return;
      bound.told = true;
      this.openParagraph().addText(bound.stored, format, revision, bound.control, false);
      return;
    }
    this.openParagraph().addText(text, format, revision, this.control, this.fields.computed);
  }

  /** Field instructions are not on the page, and a check-box control's glyph is its box, which is there. */
  private leavesOutText(): boolean {
    return this.flow.fields.hide || this.control?.type === 'checkBox';
  }

  private here(): { readonly revision: Revision; readonly control: Control | null } {
    return { revision: this.revision(), control: this.control };
  }

  private revision(): Revision {
    if (this.deletions > 0) return 'deleted';
    return this.insertions > 0 ? 'inserted' : 'none';
  }

  private format(): RunFormat {
    return this.flow.run.formatIn(this.openParagraph().style);
  }
}
