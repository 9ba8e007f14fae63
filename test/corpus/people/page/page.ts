/**
 * A document as a person sees it on the page: paragraphs, tables, colours and boxes, apart from any file
 * format. The producers write it as different programs would.
 */
export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly landscape?: boolean;
  /** The line at the head of every page. */
  readonly header?: string;
  readonly content: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  readonly style?: 'title' | 'heading 1' | 'heading 2' | 'heading 3';
  readonly bullet?: boolean;
  /** Colour behind the whole paragraph, RRGGBB. */
  readonly fill?: string;
}

export type Inline = Words | Box | Picture;

export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  /** Colour of the letters, RRGGBB. */
  readonly colour?: string;
  readonly highlight?: Highlight;
  /** Shading behind the words, RRGGBB, which looks like a highlight. */
  readonly shading?: string;
  /** A review comment on these words. */
  readonly comment?: string;
}

export type Highlight = 'yellow' | 'green' | 'cyan' | 'magenta' | 'red' | 'lightGray';

/** A box that is ticked with a click. */
export interface Box {
  readonly kind: 'box';
  readonly ticked: boolean;
}

export interface Picture {
  readonly kind: 'picture';
  /** What the picture shows. */
  readonly description: string;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  /** Width of each column, in hundredths of the page's. */
  readonly widths: readonly number[];
  readonly borders: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated at the head of each page. */
  readonly header?: boolean;
}

export interface Cell {
  readonly content: readonly Block[];
  /** Colour behind the cell, RRGGBB. */
  readonly fill?: string;
  /** How many columns the cell covers; 1 unless given. */
  readonly columns?: number;
  /** How many rows the cell covers; the rows below then leave the cell out. 1 unless given. */
  readonly rows?: number;
}
