type Phase = 'instruction' | 'result' | 'replaced';

/**
 * The fields (`w:fldChar`) that are open. Their results are text on the page; their instructions are not, nor
 * is what stands behind a form field's check box or drop-down, which speaks for itself.
 */
export class OpenFields {
  private readonly phases: Phase[] = [];
  /** How many of them hide what stands inside. */
  private hiding = 0;

  /** Whether text that stands here is not on the page. */
  get hide(): boolean {
    return this.hiding > 0;
  }

  begin(): void {
    this.phases.push('instruction');
    this.hiding++;
  }

  /** The innermost field's result begins. */
  separate(): void {
    if (this.phases.at(-1) !== 'instruction') return;
    this.phases[this.phases.length - 1] = 'result';
    this.hiding--;
  }

  end(): void {
    const phase = this.phases.pop();
    if (phase !== undefined && phase !== 'result') this.hiding--;
  }

  /** The innermost field is a box or list of its own, whatever its result says. */
  replace(): void {
    if (this.phases.at(-1) === 'instruction') this.phases[this.phases.length - 1] = 'replaced';
  }

  /**
   * Results may run over many paragraphs, as a table of contents does. A field that still hides text at the
   * end of its paragraph is broken, and must not swallow the rest of the document.
   */
  endParagraph(): void {
    if (this.hiding === 0) return;
    this.phases.length = 0;
    this.hiding = 0;
  }
}
