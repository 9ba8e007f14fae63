import type { XmlElement } from '../../xml/nodes';

/** The styles of a document: their names, and what a run's formatting inherits from them. */
export class Styles {
  private readonly byId: ReadonlyMap<string, XmlElement>;

  constructor(private readonly root: XmlElement | null) {
    const styles = root?.elements().filter(({ local }) => local === 'style') ?? [];
    this.byId = new Map(styles.map((style) => [style.attribute('styleId') ?? '', style]));
  }

  /** The name of a style as Word shows it, `Heading 1` for `heading 1`; the default's for a null id. */
  name(id: string | null, type: 'paragraph' | 'character' | 'table'): string {
    const style = id === null ? this.default(type) : this.byId.get(id);
    const name = style?.child('name')?.attribute('val') ?? id ?? 'Normal';
    return name.replace(/^heading /, 'Heading ');
  }

  /** The id of a style by its name; null when the document has none of that name. */
  id(name: string, type: 'paragraph' | 'character' | 'table'): string | null {
    for (const [id, style] of this.byId) {
      const ofType = style.attribute('type') === type;
      if (ofType && this.name(id, type).toLowerCase() === name.toLowerCase()) return id;
    }
    return null;
  }

  /**
   * What a run's formatting may come from, nearest first: its own properties, its character style, its
   * paragraph's style, and the document's defaults.
   */
  runProperties(own: XmlElement | null, paragraph: XmlElement | null): XmlElement[] {
    const character = own?.child('rStyle')?.attribute('val') ?? null;
    const paragraphStyle = paragraph?.child('pPr')?.child('pStyle')?.attribute('val') ?? null;
    const defaults = this.root?.child('docDefaults')?.child('rPrDefault')?.child('rPr') ?? null;
    const chain = [
      ...(character === null ? [] : this.chain(this.byId.get(character))),
      ...this.chain(paragraphStyle === null ? this.default('paragraph') : this.byId.get(paragraphStyle)),
    ];
    return [own, ...chain.map((style) => style.child('rPr')), defaults].filter((each) => each !== null);
  }

  /** What a paragraph's formatting may come from, nearest first. */
  paragraphProperties(paragraph: XmlElement): XmlElement[] {
    const own = paragraph.child('pPr');
    const style = own?.child('pStyle')?.attribute('val') ?? null;
    const chain = this.chain(style === null ? this.default('paragraph') : this.byId.get(style));
    return [own, ...chain.map((each) => each.child('pPr'))].filter((each) => each !== null);
  }

  private default(type: string): XmlElement | undefined {
    const defaults = [...this.byId.values()].filter((style) => style.attribute('default') === '1');
    return defaults.find((style) => style.attribute('type') === type);
  }

  private chain(first: XmlElement | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = first;
    // A style that is based on itself, however remotely, ends the chain.
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = this.byId.get(style.child('basedOn')?.attribute('val') ?? '');
    }
    return chain;
  }
}
