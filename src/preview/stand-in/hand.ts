import { found } from './host/word-error';
import type { EditStep } from './edit-step';
import { checkBoxesIn, isTicked, setTicked, titleOf } from './word/controls/check-boxes';
import { controlProperty, deleteControl } from './word/controls/controls';
import { deleteParagraph } from './word/text/deletion';
import { nearestHighlight } from './word/formats/colours';
import { writeFont } from './word/formats/fonts';
import { clearRegion } from './word/text/clearing';
import { insertText } from './word/text/insert-text';
import {
  bodyRegion,
  controlRegion,
  paragraphRegion,
  rangeRegion,
  type InsertLocation,
  type Region,
} from './word/tables/region';
import { search } from './word/text/search';
import { inside } from './word/text/story-range';
import { textOf } from './word/text/story-text';
import { cellsOf, rowsOf } from './word/tables/tables';
import { touched } from './word/text/walk';
import type { WordDocument } from './word/word-document';
import type { XmlElement } from './xml/nodes';

/**
 * A place in the document as a person would say it: the paragraph by its number in the text, counted over
 * table cells too; a cell by table, row and column; or a control by its tag. Numbers begin at 0.
 */
export type HandPlace =
  | { readonly paragraph: number }
  | { readonly table: number; readonly row: number; readonly cell: number }
  | { readonly control: string };

/** A check box as a person sees it. */
export interface CheckBox {
  /** Its title in Word; '' where it has none. */
  readonly title: string;
  readonly ticked: boolean;
}

/** A person's edits of the document, beside the add-in. Nothing that binds the add-in binds them. */
export class Hand {
  constructor(
    private readonly document: WordDocument,
    private readonly editStep: EditStep,
  ) {}

  /** The text at a place. */
  read(place: HandPlace): string {
    return textOf(this.document.root, this.region(place).content, this.document.options);
  }

  /** Highlights a place, or the words in it that are given; with null takes the highlight away. */
  highlight(place: HandPlace, colour: string | null, words?: string): void {
    this.edit(() => {
      const { root } = this.document;
      const { content } = this.region(place);
      const span = words === undefined ? content : found(search(root, content, words, exactly)[0]);
      writeFont(this.document, span, 'HighlightColor', colour === null ? '' : nearestHighlight(colour));
    });
  }

  /** Types text at a place: at its end, at its start, or instead of what is there. */
  type(
    place: HandPlace,
    text: string,
    where: Extract<InsertLocation, 'Start' | 'End' | 'Replace'> = 'End',
  ): void {
    this.edit(() => insertText(this.document, this.region(place), text, where));
  }

  /** Deletes a paragraph, a control with its content, or what is in a cell. */
  delete(place: HandPlace): void {
    this.edit(() => {
      const region = this.region(place);
      if (region.element?.local === 'sdt') deleteControl(this.document, region.element, false);
      else if (region.element?.local === 'p') deleteParagraph(this.document, region.element);
      else clearRegion(this.document, region);
    });
  }

  /** Begins a comment on what is selected: the keyboard is in it from now on. */
  beginComment(): void {
    this.document.comment = '';
  }

  /** Types at the keyboard, wherever it is: into the comment, or else into the text where the cursor stands. */
  typeOn(text: string): void {
    const { comment } = this.document;
    if (comment !== null) this.document.comment = comment + text;
    else this.edit(() => insertText(this.document, rangeRegion(this.document.selection), text, 'End'));
  }

  /** The words of the comment that is being written; null where none is. */
  get comment(): string | null {
    return this.document.comment;
  }

  /** Selects a place. */
  select(place: HandPlace): void {
    this.document.select(this.region(place).content);
  }

  /** The number of the first paragraph that is selected; null where none is. */
  get selected(): number | null {
    const { root, body, selection } = this.document;
    const [first] = touched(root, selection, 'p');
    const at = touched(root, inside(body), 'p').findIndex((paragraph) => paragraph === first);
    return at === -1 ? null : at;
  }

  /** The check boxes in the table row of a paragraph; in the paragraph alone where it is in no table. */
  boxesBeside(paragraph: number): readonly CheckBox[] {
    return this.controlsBeside(paragraph).map((box) => ({ title: titleOf(box), ticked: isTicked(box) }));
  }

  /** Ticks one of these check boxes, 0 for the first, or takes its tick away; a click on it also selects it. */
  tick(paragraph: number, box: number): void {
    const control = found(this.controlsBeside(paragraph)[box]);
    this.edit(() => setTicked(this.document, control, !isTicked(control)));
    this.document.select(controlRegion(control).content);
  }

  /** Takes back the last step, the add-in's or the person's own. Returns false when there is none. */
  undo(): boolean {
    return this.editStep.undo();
  }

  private controlsBeside(paragraph: number): XmlElement[] {
    const { root, body } = this.document;
    const element = touched(root, inside(body), 'p')[paragraph];
    return element === undefined ? [] : checkBoxesIn(element.ancestor('tr') ?? element);
  }

  private edit(work: () => unknown): void {
    this.editStep.run('person', () => this.document.file.history.attempt(work));
  }

  private region(place: HandPlace): Region {
    const { root, body } = this.document;
    if ('paragraph' in place) {
      return paragraphRegion(found(touched(root, inside(body), 'p')[place.paragraph]));
    }
    if ('control' in place) {
      const controls = touched(root, inside(body), 'sdt');
      return controlRegion(found(controls.find((each) => controlProperty(each, 'tag') === place.control)));
    }
    const table = found(touched(root, inside(body), 'tbl')[place.table]);
    const row = found(rowsOf(table)[place.row]);
    return bodyRegion(found(cellsOf(row)[place.cell]));
  }
}

const exactly = {
  ignorePunct: false,
  ignoreSpace: false,
  matchCase: true,
  matchPrefix: false,
  matchSuffix: false,
  matchWholeWord: false,
  matchWildcards: false,
};
