import type { Scope, Step } from './story/scopes/scope';
import { parseXml, type NamesInScope, type XmlElement } from './xml/parse-xml';

/** How an open element is to be left. */
type Frame = 'own' | 'through' | 'alternatives';

/**
 * Reads an XML part with scopes: the innermost one decides for each child element what becomes of it. Markup
 * compatibility (ISO/IEC 29500-3) is settled here, at any level, so that scopes see one alternative only.
 *
 * @throws {UnreadableDocument} for XML that cannot be parsed; what a scope throws passes through.
 */
export function walk(xml: string, root: Scope): void {
  const walker = new Walker(root);
  parseXml(xml, walker);
}

class Walker {
  private readonly scopes: Scope[] = [];
  private readonly frames: Frame[] = [];
  private scope: Scope;
  /** How many elements are open inside content that is left out, that content's own element included. */
  private skipped = 0;
  /** For each `mc:AlternateContent` that is open, whether an alternative has been taken. */
  private readonly taken: boolean[] = [];
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
    const step = element.name.startsWith('mc:') ? this.alternative(element, names) : this.step(element);
    if (step === 'skip') {
      this.skipped = 1;
      return;
    }
    this.scopes.push(this.scope);
    if (typeof step === 'string') {
      this.frames.push(step);
    } else {
      this.frames.push('own');
      this.scope = step;
    }
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const frame = this.frames.pop();
    if (frame === 'own') this.scope.close();
    else if (frame === 'alternatives') this.taken.pop();
    this.scope = this.scopes.pop() ?? this.scope;
  }

  text(text: string): void {
    if (this.skipped === 0) this.scope.text(text);
  }

  private step(element: XmlElement): Exclude<Step, 'unknown'> {
    const step = this.scope.open(element);
    if (step !== 'unknown') return step;
    // An element that WordprocessingML may gain one day still holds the document's words; a foreign one does not.
    return element.name.startsWith('w:') || this.isProcessed(element.name) ? 'through' : 'skip';
  }

  private alternative(element: XmlElement, names: NamesInScope): 'through' | 'skip' | 'alternatives' {
    if (element.name === 'mc:AlternateContent') {
      this.taken.push(false);
      return 'alternatives';
    }
    const among = this.frames.at(-1) === 'alternatives';
    if (!among || this.taken.at(-1) === true) return 'skip';
    const fits =
      element.name === 'mc:Fallback' || (element.name === 'mc:Choice' && understood(element, names));
    if (!fits) return 'skip';
    this.taken[this.taken.length - 1] = true;
    return 'through';
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

function understood(choice: XmlElement, names: NamesInScope): boolean {
  const prefixes = (choice.attributes['Requires'] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return prefixes.length > 0 && prefixes.every((prefix) => names.understands(prefix));
}
