import type { ControlText } from '../../document/tagged/control-text';

/** How a control's text is to become another; adding leaves all that is there as it is. */
export interface TextChange {
  readonly kind: 'replace' | 'add';
  /** The first joins the last words that are there, where it is added; each further one begins a paragraph. */
  readonly lines: readonly string[];
  /** The control's text afterwards. */
  readonly result: string;
}

/**
 * The change that makes a text of another without losing anything; null where there is none.
 *
 * @param basedOn what `text` was made from, and the control still says
 */
export function changeTo(now: ControlText, text: string, basedOn: string): TextChange | null {
  if (now.replaceable) return { kind: 'replace', lines: text.split('\n'), result: text };
  if (!text.startsWith(basedOn)) return null;
  const lines = text.slice(basedOn.length).split('\n');
  if (lines[0] !== '' && !now.endsInWords) return null;
  return { kind: 'add', lines, result: now.whole + lines.join('\n') };
}

/** The change that adds paragraphs below what is there. */
export function addition(now: ControlText, text: string): TextChange {
  const lines = text.split('\n');
  if (now.text === '' && now.replaceable) return { kind: 'replace', lines, result: text };
  return { kind: 'add', lines: ['', ...lines], result: `${now.whole}\n${text}` };
}

/** Asks Word for the change, all of it in the sync that follows. */
export function apply({ kind, lines }: TextChange, control: Word.ContentControl, now: ControlText): void {
  if (now.level === 'run') {
    // A control inside one paragraph cannot hold a second one; \v is a line break.
    control.insertText(lines.join('\v'), kind === 'replace' ? 'Replace' : 'End');
    return;
  }
  const [first = '', ...others] = lines;
  if (kind === 'replace') control.insertText(first, 'Replace');
  else if (first !== '') control.insertText(first, 'End');
  for (const line of others) control.insertParagraph(line, 'End');
}
