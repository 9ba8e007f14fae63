import { ConcreteHyperlink, type ParagraphChild } from 'docx';

/**
 * The links of a document, numbered in their order. The library's own links carry a random id each, with which
 * no two documents would be the same.
 */
export class Links {
  private readonly addresses: string[] = [];

  /** @param address a safe one: see `safeLink` */
  make(address: string, content: readonly ParagraphChild[]): ConcreteHyperlink {
    this.addresses.push(address);
    return new ConcreteHyperlink(content, linkId(this.addresses.length - 1));
  }

  /** Every link's id and address, for the document's relationships. */
  all(): readonly { readonly id: string; readonly address: string }[] {
    return this.addresses.map((address, index) => ({ id: linkId(index), address }));
  }
}

function linkId(index: number): string {
  return `Link${index + 1}`;
}
