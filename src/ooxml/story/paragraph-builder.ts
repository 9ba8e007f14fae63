import type { Control, Inline, Revision, RunFormat } from '../model';
import { ParagraphProperties } from '../styles/paragraph-properties';
import type { ParagraphStyle, Styles } from '../styles/styles';

/** A paragraph as it is being read. Neighbouring runs that look alike become one. */
export class ParagraphBuilder {
  readonly properties = new ParagraphProperties();
  private readonly content: Inline[] = [];
  private text = '';
  private format: RunFormat | null = null;
  private revision: Revision = 'none';
  private runControl: Control | null = null;
  private computed = false;
  private resolvedStyle: ParagraphStyle | null = null;

  constructor(
    readonly index: number,
    readonly control: Control | null,
    private readonly styles: Styles,
  ) {}

  /** Asked for only once the paragraph's properties have been read, which stand before its first run. */
  get style(): ParagraphStyle {
    return (this.resolvedStyle ??= this.styles.paragraphStyle(this.properties.styleId));
  }

  /** @param computed whether Word works the text out by itself */
  addText(
    text: string,
    format: RunFormat,
    revision: Revision,
    control: Control | null,
    computed: boolean,
  ): void {
    if (text === '') return;
    const goesOn = format === this.format && revision === this.revision && control === this.runControl;
    if (!goesOn || computed !== this.computed) {
      this.endRun();
      this.computed = computed;
      this.format = format;
      this.revision = revision;
      this.runControl = control;
    }
    this.text += text;
  }

  add(inline: Inline): void {
    this.endRun();
    this.content.push(inline);
  }

  /** What has been added, in order. */
  end(): readonly Inline[] {
    this.endRun();
    return this.content;
  }

  private endRun(): void {
    const { text, format, revision, runControl: control } = this;
    if (format !== null && text !== '') {
      const run = { kind: 'text', text, format, revision, control } as const;
      this.content.push(this.computed ? { ...run, computed: true } : run);
    }
    this.text = '';
    this.format = null;
  }
}
