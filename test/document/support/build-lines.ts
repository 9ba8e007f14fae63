import { lineOf } from '../../../src/document/lines';
import type { Line } from '../../../src/document/lines';
import type { CheckBox, Control, Paragraph, Picture, RunFormat, TextRun } from '../../../src/ooxml/model';

const plain: RunFormat = {
  highlight: null,
  fill: null,
  bold: false,
  underline: false,
  strike: false,
  hidden: false,
  colour: null,
};

/** A run with some formatting. */
export function aRun(text: string, format: Partial<RunFormat> = {}, rest: Partial<TextRun> = {}): TextRun {
  return { kind: 'text', text, format: { ...plain, ...format }, revision: 'none', control: null, ...rest };
}

/** A box to tick. */
export function aCheckBox(checked: boolean): CheckBox {
  return { kind: 'checkBox', checked, source: 'control', revision: 'none', control: null };
}

/** A picture in the text. */
export function aPicture(): Picture {
  return { kind: 'picture', revision: 'none', control: null };
}

/** A rich-text control. */
export function aControl(rest: Partial<Control> = {}): Control {
  return {
    id: 1,
    tag: null,
    title: null,
    level: 'run',
    type: 'richText',
    showingPlaceholder: false,
    checked: null,
    parent: null,
    ...rest,
  };
}

/** A line of texts, runs, boxes and pictures. */
export function aLine(...content: (string | Paragraph['content'][number])[]): Line {
  return lineOf({
    kind: 'paragraph',
    index: 0,
    content: content.map((part) => (typeof part === 'string' ? aRun(part) : part)),
    styleName: null,
    outlineLevel: null,
    label: null,
    fill: null,
    bordered: false,
    control: null,
    markDeleted: false,
  });
}
