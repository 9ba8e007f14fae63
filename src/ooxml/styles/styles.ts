import type { Fill, RunFormat } from '../model';
import { BODY_TEXT, type ParagraphProperties } from './paragraph-properties';
import type { RunFormats } from './run-formats';
import { RunProperties } from './run-properties';
import { symbolFontNamed, type SymbolFont } from './symbols';

/** A `w:style` as it is written. */
export interface StyleDefinition {
  readonly id: string;
  readonly type: string;
  readonly name: string | null;
  readonly basedOn: string | null;
  readonly isDefault: boolean;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A paragraph style with all that it takes over from the styles below it and the document's defaults. */
export interface ParagraphStyle {
  /** As Word shows it; null for the document's default style. */
  readonly name: string | null;
  /** 0 to 8; null for body text. */
  readonly outlineLevel: number | null;
  readonly numberingId: number | null;
  /** Null where the style leaves the level to the list that names it. */
  readonly numberingLevel: number | null;
  /** The style in the chain that set `numberingId`. */
  readonly numberingStyleId: string | null;
  readonly fill: Fill;
  /** Base for the runs of such a paragraph. */
  readonly run: RunProperties;
  /** How a run looks that adds nothing. */
  readonly format: RunFormat;
  readonly symbolFont: SymbolFont | null;
}

const NOTHING = new RunProperties();

/** The styles of a document, resolved through what they are based on. */
export class Styles {
  private readonly definitions = new Map<string, StyleDefinition>();
  private readonly paragraphStyles = new Map<StyleDefinition, ParagraphStyle>();
  private readonly characterStyles = new Map<StyleDefinition, RunProperties>();
  private readonly base: ParagraphStyle;
  /** The style of a paragraph that names none, or one that does not exist. */
  readonly defaultParagraph: ParagraphStyle;

  /**
   * @param defaultRun what `w:docDefaults` says about runs
   * @param defaultParagraph what it says about paragraphs
   */
  constructor(
    definitions: readonly StyleDefinition[],
    defaultRun: RunProperties,
    defaultParagraph: ParagraphProperties,
    private readonly formats: RunFormats,
  ) {
    for (const definition of definitions) this.definitions.set(definition.id, definition);
    this.base = {
      name: null,
      outlineLevel: null,
      numberingId: null,
      numberingLevel: null,
      numberingStyleId: null,
      fill: defaultParagraph.fill ?? null,
      run: defaultRun,
      format: formats.of(defaultRun),
      symbolFont: symbolFontNamed(defaultRun.font),
    };
    const usual = definitions.find((style) => style.isDefault && style.type === 'paragraph');
    this.defaultParagraph = usual ? this.resolvedParagraph(usual) : this.base;
  }

  paragraphStyle(id: string | undefined): ParagraphStyle {
    if (id === undefined) return this.defaultParagraph;
    const definition = this.definitions.get(id);
    return definition?.type === 'paragraph' ? this.resolvedParagraph(definition) : this.defaultParagraph;
  }

  /** What a character style and those below it say; null where there is no such style. */
  characterStyle(id: string): RunProperties | null {
    const definition = this.definitions.get(id);
    if (definition?.type !== 'character') return null;
    return this.resolved(definition, this.characterStyles, NOTHING, onTopOfRun);
  }

  /** The numbering instance that a numbering style stands for. */
  numberingOfStyle(id: string): number | null {
    return this.definitions.get(id)?.paragraph.numberingId ?? null;
  }

  private resolvedParagraph(definition: StyleDefinition): ParagraphStyle {
    return this.resolved(definition, this.paragraphStyles, this.base, (below, style) =>
      this.onTopOf(below, style),
    );
  }

  /** Lays a style on those that it is based on, lowest first, remembering each; a circle ends at its start. */
  private resolved<T>(
    definition: StyleDefinition,
    known: Map<StyleDefinition, T>,
    base: T,
    onTopOf: (below: T, style: StyleDefinition) => T,
  ): T {
    const chain = new Set<StyleDefinition>();
    let lowest: StyleDefinition | undefined = definition;
    while (lowest !== undefined && !known.has(lowest) && !chain.has(lowest)) {
      chain.add(lowest);
      lowest = this.below(lowest);
    }
    let result = (lowest && known.get(lowest)) ?? base;
    for (const style of [...chain].reverse()) {
      result = onTopOf(result, style);
      known.set(style, result);
    }
    return result;
  }

  private onTopOf(below: ParagraphStyle, style: StyleDefinition): ParagraphStyle {
    const own = style.paragraph;
    const run = onTopOfRun(below.run, style);
    return {
      name: style.isDefault ? null : style.name,
      outlineLevel: outlineLevelOf(style, below),
      numberingId: own.numberingId ?? below.numberingId,
      numberingLevel: own.numberingLevel ?? (own.numberingId === undefined ? below.numberingLevel : null),
      numberingStyleId: own.numberingId === undefined ? below.numberingStyleId : style.id,
      fill: own.fill === undefined ? below.fill : own.fill,
      run,
      format: this.formats.of(run),
      symbolFont: symbolFontNamed(run.font),
    };
  }

  private below(style: StyleDefinition): StyleDefinition | undefined {
    const below = style.basedOn === null ? undefined : this.definitions.get(style.basedOn);
    return below?.type === style.type ? below : undefined;
  }
}

function onTopOfRun(below: RunProperties, style: StyleDefinition): RunProperties {
  const run = new RunProperties();
  run.overlay(below);
  run.overlay(style.run);
  return run;
}

function outlineLevelOf(style: StyleDefinition, below: ParagraphStyle): number | null {
  const own = style.paragraph.outlineLevel;
  if (own !== undefined) return own >= 0 && own < BODY_TEXT ? own : null;
  const heading = /^heading ([1-9])$/i.exec(style.name ?? '');
  return heading ? Number(heading[1]) - 1 : below.outlineLevel;
}
