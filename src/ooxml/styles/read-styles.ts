import { isOnValue, valueOf } from '../xml/attributes';
import { ParagraphProperties, ParagraphPropertiesScope } from './paragraph-properties';
import type { RunFormats } from './run-formats';
import { RunProperties, RunPropertiesScope } from './run-properties';
import { Scope, type Step } from '../story/scopes/scope';
import { Styles, type StyleDefinition } from './styles';
import { walk } from '../walk';
import type { XmlElement } from '../xml/parse-xml';

/**
 * Reads a document's `styles` part; null for a document that has none.
 *
 * @throws {UnreadableDocument} for XML that cannot be parsed.
 */
export function readStyles(xml: string | null, formats: RunFormats): Styles {
  const reader = new StylesScope();
  if (xml !== null) walk(xml, reader);
  return new Styles(reader.definitions, reader.defaultRun, reader.defaultParagraph, formats);
}

class StylesScope extends Scope {
  readonly definitions: StyleDefinition[] = [];
  readonly defaultRun = new RunProperties();
  readonly defaultParagraph = new ParagraphProperties();

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:styles':
      case 'w:docDefaults':
      case 'w:rPrDefault':
      case 'w:pPrDefault':
        return 'through';
      case 'w:rPr':
        return new RunPropertiesScope(this.defaultRun);
      case 'w:pPr':
        return new ParagraphPropertiesScope(this.defaultParagraph);
      case 'w:style':
        return new StyleScope(element, this.definitions);
      default:
        return 'skip';
    }
  }
}

class StyleScope extends Scope {
  private readonly id: string;
  private readonly type: string;
  private readonly isDefault: boolean;
  private name: string | null = null;
  private basedOn: string | null = null;
  private readonly run = new RunProperties();
  private readonly paragraph = new ParagraphProperties();

  constructor(
    element: XmlElement,
    private readonly definitions: StyleDefinition[],
  ) {
    super();
    const { attributes } = element;
    this.id = attributes['w:styleId'] ?? '';
    this.type = attributes['w:type'] ?? 'paragraph';
    this.isDefault = isOnValue(attributes['w:default'] ?? '0');
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:name':
        this.name = valueOf(element) ?? null;
        break;
      case 'w:basedOn':
        this.basedOn = valueOf(element) ?? null;
        break;
      case 'w:rPr':
        return new RunPropertiesScope(this.run);
      case 'w:pPr':
        return new ParagraphPropertiesScope(this.paragraph);
    }
    return 'skip';
  }

  override close(): void {
    const { id, type, name, basedOn, isDefault, paragraph, run } = this;
    this.definitions.push({ id, type, name, basedOn, isDefault, paragraph, run });
  }
}
