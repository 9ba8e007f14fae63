import { valueOf, wholeNumberOf } from '../xml/attributes';
import type { Fill } from '../model';
import { Scope, type Step } from '../story/scopes/scope';
import { isLine } from './borders';
import { shadingOf } from './shading';
import type { XmlElement } from '../xml/parse-xml';

/** The value of `w:outlineLvl` that makes a paragraph body text. */
export const BODY_TEXT = 9;

/** What a `w:pPr` says about a paragraph; undefined for what it leaves to the styles. */
export class ParagraphProperties {
  styleId: string | undefined;
  /** 0 to 8 for a heading, `BODY_TEXT` for none. */
  outlineLevel: number | undefined;
  /** The numbering instance; 0 for none. */
  numberingId: number | undefined;
  numberingLevel: number | undefined;
  fill: Fill | undefined;
  bordered = false;
  /** The paragraph mark is a tracked deletion. */
  markDeleted = false;
}

/** Reads a `w:pPr`. Old formatting (`w:pPrChange`) is left out with everything else that is not named. */
export class ParagraphPropertiesScope extends Scope {
  private readonly mark = new MarkPropertiesScope(this);
  private readonly borders = new BordersScope(this);

  constructor(public properties: ParagraphProperties) {
    super();
  }

  /** Turns to the properties of another paragraph, so that one scope can serve paragraph after paragraph. */
  into(properties: ParagraphProperties): this {
    this.properties = properties;
    return this;
  }

  open(element: XmlElement): Step {
    const properties = this.properties;
    switch (element.name) {
      case 'w:pStyle':
        properties.styleId = valueOf(element);
        break;
      case 'w:outlineLvl':
        properties.outlineLevel = wholeNumberOf(element);
        break;
      case 'w:numPr':
        return 'through';
      case 'w:numId':
        properties.numberingId = wholeNumberOf(element);
        break;
      case 'w:ilvl':
        properties.numberingLevel = wholeNumberOf(element);
        break;
      case 'w:shd':
        properties.fill = shadingOf(element);
        break;
      case 'w:pBdr':
        return this.borders;
      case 'w:rPr':
        return this.mark;
    }
    return 'skip';
  }
}

/** Reads a `w:pBdr`. */
class BordersScope extends Scope {
  constructor(private readonly of: ParagraphPropertiesScope) {
    super();
  }

  open(element: XmlElement): Step {
    if (isLine(element)) this.of.properties.bordered = true;
    return 'skip';
  }
}

/** Reads the paragraph mark's own `w:rPr`: its formatting colours no words, so only a deletion matters. */
class MarkPropertiesScope extends Scope {
  constructor(private readonly of: ParagraphPropertiesScope) {
    super();
  }

  open(element: XmlElement): Step {
    if (element.name === 'w:del' || element.name === 'w:moveFrom') this.of.properties.markDeleted = true;
    return 'skip';
  }
}
