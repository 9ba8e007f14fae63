import type { RunFormat } from '../model';
import type { RunFormats } from '../styles/run-formats';
import { RunProperties } from '../styles/run-properties';
import type { ParagraphStyle, Styles } from '../styles/styles';
import type { SymbolFont } from '../styles/symbols';
import { symbolFontNamed } from '../styles/symbols';

/** The run that is being read. Its look is settled once, when its first text comes. */
export class OpenRun {
  private readonly own = new RunProperties();
  private readonly merged = new RunProperties();
  private hasOwn = false;
  private settled: RunFormat | null = null;
  private settledFont: SymbolFont | null = null;

  constructor(
    private readonly styles: Styles,
    private readonly formats: RunFormats,
  ) {}

  start(): void {
    this.hasOwn = false;
    this.settled = null;
  }

  /** The run's own properties, to be filled in. */
  describe(): RunProperties {
    if (!this.hasOwn) this.own.clear();
    this.hasOwn = true;
    return this.own;
  }

  /** How the run looks in a paragraph of this style: its own properties over its character style's over those. */
  formatIn(style: ParagraphStyle): RunFormat {
    if (this.settled !== null) return this.settled;
    if (!this.hasOwn) {
      this.settledFont = style.symbolFont;
      return (this.settled = style.format);
    }
    const { own, merged } = this;
    const characterStyle = own.styleId === undefined ? null : this.styles.characterStyle(own.styleId);
    merged.clear();
    merged.overlay(style.run);
    if (characterStyle !== null) merged.overlay(characterStyle);
    merged.overlay(own);
    this.settledFont = symbolFontNamed(merged.font);
    return (this.settled = this.formats.of(merged));
  }

  /** The symbol font in which the run is set, once `formatIn` has been asked. */
  get symbolFont(): SymbolFont | null {
    return this.settledFont;
  }
}
