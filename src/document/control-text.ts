import type { Framework } from '../framework/framework';
import type { Block, Control, Paragraph, Story } from '../ooxml/model';
import { viewEvidence } from './evidence';
import { lineOf } from './lines';

/** What one control holds, read by itself. */
export interface ControlText {
  /** As `Assessment` gives evidence: without placeholders and prompts. */
  readonly text: string;
  /** True where every character is plain text in plain paragraphs, so that replacing it loses nothing. */
  readonly plain: boolean;
}

/**
 * Reads the contents of one control from what Word gives as its OOXML: the control alone, the control in the
 * table cell round it, or its contents without the control.
 */
export function readControlText(framework: Framework, story: Story, tag: string): ControlText {
  const found: Contents = { paragraphs: [], holdsTable: false };
  const control = story.controls.find((other) => other.tag === tag) ?? null;
  collect(story.blocks, control, found);
  return {
    text: viewEvidence(framework, found.paragraphs.map(lineOf)).evidence.text,
    plain: !found.holdsTable && story.textBoxes.length === 0 && found.paragraphs.every(isPlain),
  };
}

interface Contents {
  readonly paragraphs: Paragraph[];
  holdsTable: boolean;
}

/** Collects what lies in a control; everything where there is none. */
function collect(blocks: readonly Block[], control: Control | null, found: Contents): void {
  const waiting: Block[] = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.kind === 'paragraph') {
      const content = block.content.filter((inline) => lies(inline.control, control));
      const whole = lies(block.control, control);
      if (whole || content.length > 0) found.paragraphs.push(whole ? block : { ...block, content });
      continue;
    }
    if (lies(block.control, control)) found.holdsTable = true;
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

function isPlain(paragraph: Paragraph): boolean {
  if (paragraph.label !== null || paragraph.markDeleted) return false;
  return paragraph.content.every((inline) => inline.kind === 'text' && inline.revision === 'none');
}
