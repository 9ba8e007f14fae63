import { isOn, valueOf } from '../xml/attributes';
import type { Fill } from '../model';
import { Scope, type Step } from '../story/scopes/scope';
import { isLine } from './borders';
import { highlightOf, letterColourOf, shadingOf } from './shading';
import type { XmlElement } from '../xml/parse-xml';

/** What a `w:rPr` says about a run; undefined for what it leaves to the styles. */
export class RunProperties {
  styleId: string | undefined;
  highlight: Fill | undefined;
  fill: Fill | undefined;
  bold: boolean | undefined;
  underline: boolean | undefined;
  strike: boolean | undefined;
  hidden: boolean | undefined;
  colour: string | null | undefined;
  bordered: boolean | undefined;
  italic: boolean | undefined;
  /** Name of the font for Latin text; null for a theme's font. */
  font: string | null | undefined;

  /** Forgets everything, so that one object can serve run after run. */
  clear(): void {
    this.styleId = undefined;
    this.highlight = undefined;
    this.fill = undefined;
    this.bold = undefined;
    this.underline = undefined;
    this.strike = undefined;
    this.hidden = undefined;
    this.colour = undefined;
    this.bordered = undefined;
    this.italic = undefined;
    this.font = undefined;
  }

  /** Takes over what the other says, but for its style. */
  overlay(other: RunProperties): void {
    if (other.highlight !== undefined) this.highlight = other.highlight;
    if (other.fill !== undefined) this.fill = other.fill;
    if (other.bold !== undefined) this.bold = other.bold;
    if (other.underline !== undefined) this.underline = other.underline;
    if (other.strike !== undefined) this.strike = other.strike;
    if (other.hidden !== undefined) this.hidden = other.hidden;
    if (other.colour !== undefined) this.colour = other.colour;
    if (other.bordered !== undefined) this.bordered = other.bordered;
    if (other.italic !== undefined) this.italic = other.italic;
    if (other.font !== undefined) this.font = other.font;
  }
}

/** Reads a `w:rPr`. Old formatting (`w:rPrChange`) is left out with everything else that is not named. */
export class RunPropertiesScope extends Scope {
  constructor(private properties: RunProperties) {
    super();
  }

  /** Turns to the properties of another run, so that one scope can serve run after run. */
  into(properties: RunProperties): this {
    this.properties = properties;
    return this;
  }

  open(element: XmlElement): Step {
    const properties = this.properties;
    switch (element.name) {
      case 'w:rStyle':
        properties.styleId = valueOf(element);
        break;
      case 'w:b':
        properties.bold = isOn(element);
        break;
      case 'w:i':
        properties.italic = isOn(element);
        break;
      case 'w:u':
        properties.underline = (valueOf(element) ?? 'none') !== 'none';
        break;
      case 'w:strike':
      case 'w:dstrike':
        properties.strike = isOn(element) || properties.strike === true;
        break;
      case 'w:vanish':
        properties.hidden = isOn(element);
        break;
      case 'w:highlight':
        properties.highlight = highlightOf(valueOf(element));
        break;
      case 'w:shd':
        properties.fill = shadingOf(element);
        break;
      case 'w:color':
        properties.colour = letterColourOf(valueOf(element));
        break;
      case 'w:bdr':
        properties.bordered = isLine(element);
        break;
      case 'w:rFonts':
        properties.font = latinFont(element);
        break;
    }
    return 'skip';
  }
}

function latinFont(element: XmlElement): string | null | undefined {
  const { attributes } = element;
  if (attributes['w:asciiTheme'] !== undefined) return null;
  return attributes['w:ascii'] ?? attributes['w:hAnsi'];
}
