import { SaxesParser } from 'saxes';
import type { EditHistory } from './edit-history';
import { XmlElement, XmlMarkup, XmlText, type XmlNode } from './nodes';
import { XmlTree } from './xml-tree';

/**
 * Reads XML into a tree that remembers how every tag and text was written.
 *
 * @throws Error for XML that is not well-formed.
 */
export function readXml(source: string, history: EditHistory): XmlTree {
  const reading = new Reading(source);
  const { root, start, end } = reading.run();
  return new XmlTree(root, { before: source.slice(0, start), after: source.slice(end) }, history);
}

class Reading {
  private readonly parser = new SaxesParser({ xmlns: true });
  private root: XmlElement | null = null;
  private open: XmlElement | null = null;
  private text = '';
  private consumed = 0;
  private start = 0;
  private end = 0;

  constructor(private readonly source: string) {}

  run(): { root: XmlElement; start: number; end: number } {
    const { parser } = this;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (data) => {
      this.text += data;
    });
    parser.on('opentag', (tag) => {
      const { start, markup } = this.take();
      const attributes = Object.values(tag.attributes).map(({ name, uri, local, value }) => ({
        name,
        namespace: uri,
        local,
        value,
      }));
      const element = new XmlElement(tag.name, tag.uri, attributes, { open: markup, close: '' });
      if (this.open) this.adopt(element);
      else [this.root, this.start] = [element, start];
      this.open = element;
    });
    parser.on('closetag', (tag) => {
      const element = this.open;
      if (!element?.tags) return;
      if (!tag.isSelfClosing) element.tags = { open: element.tags.open, close: this.take().markup };
      this.open = element.parent;
      this.end = this.consumed;
    });
    parser.on('cdata', (data) => this.adopt(new XmlText(data, this.take().markup)));
    for (const event of ['comment', 'processinginstruction', 'xmldecl', 'doctype'] as const) {
      parser.on(event, () => this.adopt(new XmlMarkup(this.take().markup)));
    }
    parser.write(this.source).close();
    if (!this.root) throw new Error('The part has no root element.');
    return { root: this.root, start: this.start, end: this.end };
  }

  /** The markup just read, as written. The text before it goes into the open element. */
  private take(): { start: number; markup: string } {
    // Text holds no literal `<`, so the first one after what is consumed begins the markup.
    const start = this.source.indexOf('<', this.consumed);
    if (start > this.consumed) this.adopt(new XmlText(this.text, this.source.slice(this.consumed, start)));
    this.text = '';
    this.consumed = this.parser.position;
    return { start, markup: this.source.slice(start, this.consumed) };
  }

  /** Nodes outside the root are kept as text round it. */
  private adopt(node: XmlNode): void {
    if (!this.open) return;
    this.open.children.push(node);
    node.parent = this.open;
  }
}
