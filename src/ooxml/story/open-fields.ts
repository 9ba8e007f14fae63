type Phase = 'instruction' | 'result' | 'replaced';

interface OpenField {
  phase: Phase;
  /** As much of the instruction as has been read. */
  instruction: string;
  /** Word works the result out by itself. */
  computed: boolean;
}

/** What Word works out and prints wherever such a field stands: nobody has written it. */
const COMPUTED =
  /^\s*(?:page|numpages|section|sectionpages|pageref|noteref|seq|listnum|autonum\w*|date|time|createdate|savedate|printdate|edittime|filename|filesize|author|lastsavedby|numwords|numchars|revnum)\b/i;

/** A button shows what stands behind the name of its macro, in the instruction itself. */
const BUTTON = /^\s*(?:macrobutton|gotobutton)\s+\S+\s/i;

/**
 * The fields (`w:fldChar`) that are open. Their results are text on the page; their instructions are not, nor
 * is what stands behind a form field's check box or drop-down, which speaks for itself.
 */
export class OpenFields {
  private readonly open: OpenField[] = [];
  /** How many of them hide what stands inside, and how many print what Word works out. */
  private hiding = 0;
  private computing = 0;

  /** Whether text that stands here is not on the page. */
  get hide(): boolean {
    return this.hiding > 0;
  }

  /** Whether text that stands here is Word's and not a person's. */
  get computed(): boolean {
    return this.computing > 0;
  }

  begin(): void {
    this.open.push({ phase: 'instruction', instruction: '', computed: false });
    this.hiding++;
  }

  /** Takes some more of the innermost field's instruction, and gives what of it is on the page. */
  instruct(text: string): string {
    const field = this.open.at(-1);
    if (field === undefined) return '';
    if (field.phase === 'result' && BUTTON.test(field.instruction)) return text;
    if (field.phase !== 'instruction') return '';
    field.instruction += text;
    const button = BUTTON.exec(field.instruction);
    if (button === null) return '';
    this.show(field);
    return field.instruction.slice(button[0].length);
  }

  /** The innermost field's result begins. */
  separate(): void {
    const field = this.open.at(-1);
    if (field?.phase !== 'instruction') return;
    this.show(field);
    if (!COMPUTED.test(field.instruction)) return;
    field.computed = true;
    this.computing++;
  }

  end(): void {
    const field = this.open.pop();
    if (field === undefined) return;
    if (field.phase !== 'result') this.hiding--;
    if (field.computed) this.computing--;
  }

  /** The innermost field is a box or list of its own, whatever its result says. */
  replace(): void {
    const field = this.open.at(-1);
    if (field?.phase === 'instruction') field.phase = 'replaced';
  }

  /**
   * Results may run over many paragraphs, as a table of contents does. A field that still hides text at the
   * end of its paragraph is broken, and must not swallow the rest of the document.
   */
  endParagraph(): void {
    if (this.hiding === 0) return;
    this.open.length = 0;
    this.hiding = 0;
    this.computing = 0;
  }

  private show(field: OpenField): void {
    field.phase = 'result';
    this.hiding--;
  }
}
