import type { Framework } from '../../framework/framework';
import type { Block, Control, Paragraph, Story } from '../../ooxml/model';
import { visible } from '../../ooxml/text';
import type { Contents } from './control-contents';
import { editableText, viewEvidence } from '../rows/evidence';
import { linesOf, showsPlaceholder } from '../lines';
import { isPlaceholder } from '../text/placeholders';

/** What one control holds, read by itself. */
export interface ControlText {
  /** As evidence is edited: without placeholders. */
  readonly text: string;
  /** Every word that stands in the control, for a reader of the page. */
  readonly whole: string;
  /** True where words that are typed at its end join the last words of `whole`. */
  readonly endsInWords: boolean;
  /** True where replacing the text loses nothing but the text itself, which is all that stands there. */
  readonly replaceable: boolean;
  /** `run` for a control inside one paragraph, which can hold no second one. Null where no control was found. */
  readonly level: Control['level'] | null;
}

/**
 * Reads the contents of one control from a story: the whole document's, or what Word gives as the control's
 * OOXML, which is the control alone, in the table cell round it, or its contents without the control.
 *
 * @param contents what `contentsOfControls` tells about the control
 * @param tracks whether Word marks what is replaced as deleted and keeps it
 */
export function readControlText(
  framework: Framework,
  story: Story,
  tag: string,
  contents: Contents,
  tracks: boolean,
): ControlText {
  const control = story.controls.find((other) => other.tag === tag) ?? null;
  const found: Found = { paragraphs: [], holdsTable: false };
  collect(story.blocks, control, found);
  const lines = linesOf(found.paragraphs);
  const text = editableText(viewEvidence(framework, lines).evidence);
  const isKept = contents === 'plain' || (contents === 'tracked' && tracks);
  return {
    text,
    whole: lines.map((line) => line.text).join('\n'),
    endsInWords: endsInWords(found.paragraphs.at(-1)),
    replaceable:
      isKept &&
      !found.holdsTable &&
      found.paragraphs.every((paragraph) => isPlain(paragraph)) &&
      looksTheSame(found.paragraphs) &&
      (text === ''
        ? lines.every((line) => isPlaceholder(framework, line.text))
        : sameWords(lines.map((line) => line.text).join('\n'), text)),
    level: control?.level ?? null,
  };
}

interface Found {
  readonly paragraphs: Paragraph[];
  holdsTable: boolean;
}

/** Collects what lies in a control; everything where there is none. */
function collect(blocks: readonly Block[], control: Control | null, found: Found): void {
  const waiting: Block[] = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.kind === 'paragraph') {
      const content = block.content.filter((inline) => lies(inline.control, control));
      const whole = lies(block.control, control);
      if (whole || content.length > 0) found.paragraphs.push(whole ? block : { ...block, content });
      continue;
    }
    if (control !== null && lies(block.control, control)) found.holdsTable = true;
    for (const row of [...block.rows].reverse()) {
      for (const cell of [...row.cells].reverse()) waiting.push(...[...cell.blocks].reverse());
    }
  }
}

/** True where something in the innermost control `at` lies in `control`, at any depth. */
function lies(at: Control | null, control: Control | null): boolean {
  if (control === null) return true;
  for (let outer = at; outer !== null; outer = outer.parent) if (outer === control) return true;
  return false;
}

/** True where a paragraph is no item of a list, and holds nothing but text that shows. */
function isPlain(paragraph: Paragraph): boolean {
  if (paragraph.label !== null) return false;
  return paragraph.content.every((inline) => inline.kind === 'text' && !inline.format.hidden);
}

/** True where all text has one look: replaced, it takes the look of its first letter. */
function looksTheSame(paragraphs: readonly Paragraph[]): boolean {
  const looks = paragraphs.flatMap(({ content, styleName }) =>
    content.flatMap((inline) =>
      inline.kind === 'text' && inline.text.trim() !== '' && !showsPlaceholder(inline.control)
        ? [JSON.stringify([styleName, inline.format])]
        : [],
    ),
  );
  return new Set(looks).size <= 1;
}

function endsInWords(paragraph: Paragraph | undefined): boolean {
  const last = paragraph?.content.at(-1);
  return last?.kind === 'text' && visible(last) && last.text.trim() !== '';
}

/** True for texts that differ in nothing but empty lines and the white space round their lines. */
export function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** True where a text ends in the lines of another, in the same sense. */
export function endsInLines(text: string, lines: string): boolean {
  return `\n${folded(text)}`.endsWith(`\n${folded(lines)}`);
}

function folded(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
