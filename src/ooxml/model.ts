/**
 * What a WordprocessingML story is read into: blocks, runs, marks and controls, with formatting resolved as
 * far as a reader of the page could tell. Colours are normalised so that `null` always means "no colour to
 * see": `auto`, `none`, `nil` and white.
 */

/** The main text of a document, and what floats beside it. */
export interface Story {
  readonly blocks: readonly Block[];
  /** Every content control of the main text in document order, empty ones too. */
  readonly controls: readonly Control[];
  /** The contents of text boxes, apart from the main text because they are not in its flow. */
  readonly textBoxes: readonly (readonly Block[])[];
  /** True where Word shows text of another file here: an embedded chunk (`w:altChunk`) or a sub-document. */
  readonly embedsOthers: boolean;
}

/** How `Paragraph.label` gives a bullet that is a picture. */
export const PICTURE_BULLET = '\u{1F5BC}';

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Ordinal of the paragraph in the main text, 0 for the first, counted over table cells too. */
  readonly index: number;
  /** In reading order; deleted content is here too, flagged. */
  readonly content: readonly Inline[];
  /** Name of the paragraph style as Word shows it, such as `heading 1`; null for the default. */
  readonly styleName: string | null;
  /** 0 for a first-level heading to 8; null for body text. From the paragraph or its style. */
  readonly outlineLevel: number | null;
  /** What Word's automatic numbering prints before the text, such as `a.`; null without. A bullet is the sign that its font draws where that is a tick, a cross or a box, `PICTURE_BULLET` for a picture, and `•` for any other. */
  readonly label: string | null;
  /** Shading of the paragraph, direct or by its style: RRGGBB in capitals, or `theme:NAME`. */
  readonly fill: Fill;
  /** A line is drawn round the paragraph, or on some of its sides. */
  readonly bordered: boolean;
  /** The innermost content control that holds the whole paragraph. */
  readonly control: Control | null;
  /** The paragraph mark is deleted (tracked): the text runs on into the next paragraph. */
  readonly markDeleted: boolean;
}

/** A colour to see, or null for none. Shading: RRGGBB in capitals or `theme:NAME`; highlight: Word's name. */
export type Fill = string | null;

export type Revision = 'none' | 'inserted' | 'deleted';

export type Inline = TextRun | CheckBox | Picture | DropDown | NoteMark | CommentMark;

export interface TextRun {
  readonly kind: 'text';
  /** Tabs as \t, breaks as \n, no-break hyphens as U+2011; soft hyphens left out; symbol-font characters as Unicode. */
  readonly text: string;
  readonly format: RunFormat;
  readonly revision: Revision;
  /** The innermost content control round the run, the paragraph's included. */
  readonly control: Control | null;
  /** Word works the text out by itself, as it does a page's number or today's date: nobody wrote it. */
  readonly computed?: true;
}

/** A box to tick: a check-box control or a legacy form field. Boxes that are mere glyphs are text. */
export interface CheckBox {
  readonly kind: 'checkBox';
  readonly checked: boolean;
  readonly source: 'control' | 'field';
  readonly revision: Revision;
  readonly control: Control | null;
}

/** A picture, drawing, chart, embedded object or text box with words, anchored in the text. */
export interface Picture {
  readonly kind: 'picture';
  readonly revision: Revision;
  readonly control: Control | null;
}

/** A legacy form field's drop-down: its chosen entry is not in the text. */
export interface DropDown {
  readonly kind: 'dropDown';
  readonly chosen: string;
  readonly revision: Revision;
  readonly control: Control | null;
}

/** The mark of a footnote or an endnote, whose words stand elsewhere: see `readNotes`. */
export interface NoteMark {
  readonly kind: 'note';
  readonly note: 'footnote' | 'endnote';
  /** Its number in the part that holds the notes; not the number that is printed. */
  readonly id: string;
  readonly revision: Revision;
  readonly control: Control | null;
}

/** Where a review comment is anchored; its words stand elsewhere. */
export interface CommentMark {
  readonly kind: 'comment';
  readonly revision: Revision;
  readonly control: Control | null;
}

/** Formatting that can mean something here, resolved through character style and paragraph style. */
export interface RunFormat {
  readonly highlight: Fill;
  readonly fill: Fill;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Hidden text: not on the page. */
  readonly hidden: boolean;
  /** Letter colour, RRGGBB in capitals; null for automatic and black. */
  readonly colour: string | null;
  /** A line is drawn round the words. Left out where none is. */
  readonly bordered?: true;
  /** Left out where the words are upright. */
  readonly italic?: true;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly control: Control | null;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeats at the top of each page. */
  readonly header: boolean;
  /** The row is a tracked deletion. */
  readonly deleted: boolean;
  /** A control at row level, if any. */
  readonly control: Control | null;
}

export interface Cell {
  /** First grid column that the cell covers, 0 for the leftmost. */
  readonly column: number;
  /** How many grid columns it covers, 1 or more. */
  readonly span: number;
  /** Where the cell begins, in twips from the table's left edge; the same for edges that a reader takes for one. */
  readonly left: number;
  /** In twips, 1 or more. */
  readonly width: number;
  /** `continue`: the cell is part of the nearest `start` above it in the same column. */
  readonly merge: 'none' | 'start' | 'continue';
  /** Direct shading of the cell; a table style's banding is not in it. */
  readonly fill: Fill;
  /** The cell's own lines, one text for each way of drawing them; null where the table draws them. */
  readonly border: string | null;
  readonly blocks: readonly Block[];
  /** A control at cell level, if any; otherwise the row's or table's. */
  readonly control: Control | null;
}

/** A content control (`w:sdt`). */
export interface Control {
  readonly id: number | null;
  readonly tag: string | null;
  readonly title: string | null;
  readonly level: 'run' | 'block' | 'cell' | 'row';
  readonly type:
    'richText' | 'plainText' | 'checkBox' | 'dropDown' | 'comboBox' | 'date' | 'picture' | 'other';
  readonly showingPlaceholder: boolean;
  /** For a check box; null otherwise. */
  readonly checked: boolean | null;
  /** The control that encloses this one. */
  readonly parent: Control | null;
}
