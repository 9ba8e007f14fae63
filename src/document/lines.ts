import type { Block, CheckBox, Control, Fill, Paragraph, TextRun } from '../ooxml/model';
import { paragraphsOf, visible } from '../ooxml/text';

/** One paragraph as a reader of the page sees it: deletions, hidden text and shown placeholders left out. */
export interface Line {
  readonly text: string;
  /** Texts and boxes in reading order. */
  readonly parts: readonly (TextRun | CheckBox)[];
  readonly pictures: number;
  /** How many footnotes, endnotes and review comments are anchored in it. */
  readonly notes: number;
  /** What Word's automatic numbering prints before the text. */
  readonly label: string | null;
  readonly fill: Fill;
  readonly paragraph: Paragraph;
}

/** The lines of blocks in reading order, those of nested tables too. Empty paragraphs give empty lines. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const paragraph of paragraphsOf(blocks)) {
    const line: Line = open === null ? lineOf(paragraph) : joined(open, lineOf(paragraph));
    open = paragraph.markDeleted ? line : null;
    if (open === null) lines.push(line);
  }
  if (open !== null) lines.push(open);
  return lines;
}

/** One paragraph as a line. */
export function lineOf(paragraph: Paragraph): Line {
  const parts: (TextRun | CheckBox)[] = [];
  let text = '';
  let pictures = 0;
  let notes = 0;
  for (const inline of paragraph.content) {
    if (!visible(inline)) continue;
    if (inline.kind === 'text') {
      if (showsPlaceholder(inline.control)) continue;
      parts.push(inline);
      text += inline.text;
    } else if (inline.kind === 'checkBox') {
      parts.push(inline);
    } else if (inline.kind === 'picture') {
      if (!showsPlaceholder(inline.control)) pictures += 1;
    } else if (inline.kind === 'dropDown') {
      text += inline.chosen;
    } else notes += 1;
  }
  return { text, parts, pictures, notes, label: paragraph.label, fill: paragraph.fill, paragraph };
}

/** What stands in a line behind its first `length` characters. */
export function lineBehind<One extends Pick<Line, 'text' | 'parts'>>(line: One, length: number): One {
  let left = length;
  const parts = line.parts.flatMap((part): (TextRun | CheckBox)[] => {
    if (part.kind !== 'text') return left > 0 ? [] : [part];
    const cut = Math.min(left, part.text.length);
    left -= cut;
    return cut === part.text.length ? [] : [{ ...part, text: part.text.slice(cut) }];
  });
  return { ...line, text: line.text.slice(length), parts };
}

/** The text of lines, one below the other. */
export function textOf(lines: readonly Line[]): string {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return first.text.trim();
  return lines
    .map((line) => line.text)
    .join('\n')
    .trim();
}

/** The controls that hold a line or any part of it. */
export function controlsOf(line: Line): Control[] {
  const controls: Control[] = [];
  addControls(controls, line.paragraph.control);
  for (const { control } of line.parts) addControls(controls, control);
  return controls;
}

/** Adds a control and those round it, unless they are there already. */
function addControls(controls: Control[], innermost: Control | null): void {
  for (let at = innermost; at !== null && !controls.includes(at); at = at.parent) controls.push(at);
}

/** True inside a control that shows its placeholder, at any depth. */
export function showsPlaceholder(control: Control | null): boolean {
  for (let at = control; at !== null; at = at.parent) if (at.showingPlaceholder) return true;
  return false;
}

function joined(first: Line, second: Line): Line {
  return {
    text: first.text + second.text,
    parts: [...first.parts, ...second.parts],
    pictures: first.pictures + second.pictures,
    notes: first.notes + second.notes,
    label: first.label,
    fill: first.fill ?? second.fill,
    paragraph: first.paragraph,
  };
}
