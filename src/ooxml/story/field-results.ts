import type { XmlElement } from '../xml/parse-xml';

/** Follows where fields print their results, which Word works out anew: the number of a page, a date. */
export class FieldResults {
  /** For each field that is open, the outermost first, whether its result has begun. */
  private readonly begun: boolean[] = [];

  get inResult(): boolean {
    return this.begun.includes(true);
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'w:fldSimple') this.begun.push(true);
    if (name !== 'w:fldChar') return;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.begun.push(false);
    else if (type === 'end') this.begun.pop();
    else if (type === 'separate' && this.begun.length > 0) this.begun[this.begun.length - 1] = true;
  }

  close(name: string): void {
    if (name === 'w:fldSimple') this.begun.pop();
  }
}
