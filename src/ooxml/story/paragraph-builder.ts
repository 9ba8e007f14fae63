import type { Block, Control, Inline, Paragraph, Revision, RunFormat } from '../model';
import type { Numbering } from '../numbering/numbering';
import { BODY_TEXT, ParagraphProperties } from '../styles/paragraph-properties';
import { OpenFields } from './open-fields';
import type { OpenRun } from './open-run';
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

  /**
   * The paragraph with all that was added.
   *
   * @param deleted whether it stands in a tracked deletion
   * @param numbering what numbers its list; null in text whose lists are not numbered
   */
  end(deleted: boolean, numbering: Numbering | null): Paragraph {
    this.endRun();
    const { properties, style, index, control, content } = this;
    const outlineLevel = properties.outlineLevel ?? style.outlineLevel ?? BODY_TEXT;
    const markDeleted = properties.markDeleted || deleted;
    return {
      kind: 'paragraph',
      index,
      content,
      styleName: style.name,
      outlineLevel: outlineLevel >= 0 && outlineLevel < BODY_TEXT ? outlineLevel : null,
      label: markDeleted || numbering === null ? null : this.label(numbering),
      fill: properties.fill === undefined ? style.fill : properties.fill,
      bordered: properties.bordered,
      control,
      markDeleted,
    };
  }

  private label(numbering: Numbering): string | null {
    const { properties, style } = this;
    const list = properties.numberingId ?? style.numberingId ?? 0;
    if (list === 0) return null;
    let level = properties.numberingLevel ?? style.numberingLevel;
    if (level === null && style.numberingStyleId !== null) {
      level = numbering.levelOfStyle(list, style.numberingStyleId);
    }
    return numbering.next(list, level ?? 0);
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

/** Text that flows by itself, with all that is open in it: the main text, or a text box. */
export class Flow {
  /** Where the next block goes: the flow's own blocks, or those of the table cell that is open. */
  blocks: Block[] = [];
  paragraph: ParagraphBuilder | null = null;
  readonly fields = new OpenFields();
  private paragraphs = 0;

  /** @param main whether this is the main text, whose lists are numbered and whose controls are listed */
  constructor(
    readonly main: boolean,
    readonly run: OpenRun,
  ) {}

  nextIndex(): number {
    return this.paragraphs++;
  }
}
