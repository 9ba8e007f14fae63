import { Alternatives } from './alternatives';
import type { Scope, Step } from './story/scopes/scope';
import { parseXml, type NamesInScope, type XmlElement } from './xml/parse-xml';

/**
 * Reads an XML part with scopes: the innermost one decides for each child element what becomes of it. Markup
 * compatibility (ISO/IEC 29500-3) is settled here, at any level, so that scopes see one alternative only.
 *
 * @throws {UnreadableDocument} for XML that cannot be parsed; what a scope throws passes through.
 */
export function walk(xml: string, root: Scope): void {
  parseXml(xml, new Walker(root));
}

class Walker {
  private readonly scopes: Scope[] = [];
  /** For each open element, whether a scope of its own reads it. */
  private readonly owned: boolean[] = [];
  private scope: Scope;
  /** How many elements are open inside content that is left out, that content's own element included. */
  private skipped = 0;
  /** An `mc:AlternateContent` that is open: which alternative counts shows at its end. */
  private alternatives: Alternatives | null = null;
  /** Elements of foreign namespaces whose content is to be read (`mc:ProcessContent`). */
  private readonly processed = new Set<string>();

  constructor(root: Scope) {
    this.scope = root;
  }

  open(element: XmlElement, names: NamesInScope): void {
    if (this.skipped > 0) {
      this.skipped++;
      return;
    }
    const processContent = element.attributes['mc:ProcessContent'];
    if (processContent !== undefined) this.process(processContent, names);
    if (this.alternatives === null && element.name === 'mc:AlternateContent') {
      this.alternatives = new Alternatives();
    }
    if (this.alternatives !== null) this.alternatives.open(element, names);
    else this.enter(element);
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (this.alternatives === null) this.leave();
    else if (this.alternatives.close()) {
      const settled = this.alternatives;
      this.alternatives = null;
      settled.replay({
        open: (element) => {
          if (this.skipped > 0) this.skipped++;
          else this.enter(element);
        },
        close: () => {
          if (this.skipped > 0) this.skipped--;
          else this.leave();
        },
        text: (text) => {
          if (this.skipped === 0) this.scope.text(text);
        },
      });
    }
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.alternatives === null) this.scope.text(text);
    else this.alternatives.text(text);
  }

  private enter(element: XmlElement): void {
    const step = element.name.startsWith('mc:') ? 'skip' : this.step(element);
    if (step === 'skip') {
      this.skipped = 1;
      return;
    }
    this.scopes.push(this.scope);
    this.owned.push(step !== 'through');
    if (step !== 'through') this.scope = step;
  }

  private leave(): void {
    if (this.owned.pop() === true) this.scope.close();
    this.scope = this.scopes.pop() ?? this.scope;
  }

  private step(element: XmlElement): Exclude<Step, 'unknown'> {
    const step = this.scope.open(element);
    if (step !== 'unknown') return step;
    // An element that WordprocessingML may gain one day still holds the document's words; a foreign one does not.
    return element.name.startsWith('w:') || this.isProcessed(element.name) ? 'through' : 'skip';
  }

  private process(processContent: string, names: NamesInScope): void {
    for (const name of processContent.split(/\s+/)) {
      const own = name === '' ? undefined : names.elementName(name);
      if (own !== undefined) this.processed.add(own);
    }
  }

  private isProcessed(name: string): boolean {
    if (this.processed.size === 0) return false;
    return this.processed.has(name) || this.processed.has(`${name.slice(0, name.indexOf(':'))}:*`);
  }
}
