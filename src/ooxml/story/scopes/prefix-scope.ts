import { isOwnPrefix, ownPrefix } from '../../xml/namespaces';

interface Binding {
  readonly depth: number;
  readonly prefix: string;
  readonly previous: string | undefined;
}

/**
 * Which of our prefixes each of a document's prefixes stands for, at the element being read. Names are
 * cached between changes of binding, because documents bind rarely and name often.
 */
export class PrefixScope {
  private readonly bound = new Map([['xml', 'xml']]);
  private readonly bindings: Binding[] = [];
  private readonly elementNames = new Map<string, string>();
  private readonly attributeNames = new Map<string, string>();
  private renamed = 0;

  /** Whether every name in scope already reads as ours, so that attributes need no renaming. */
  get plain(): boolean {
    return this.renamed === 0;
  }

  /** Binds a prefix (empty for the default namespace) from the element at this depth to its end. */
  bind(depth: number, prefix: string, namespace: string): void {
    this.bindings.push({ depth, prefix, previous: this.bound.get(prefix) });
    this.replace(prefix, namespace === '' ? undefined : ownPrefix(prefix, namespace));
  }

  /** Forgets what the element at this depth bound. */
  leave(depth: number): void {
    for (let last = this.bindings.at(-1); last?.depth === depth; last = this.bindings.at(-1)) {
      this.bindings.pop();
      this.replace(last.prefix, last.previous);
    }
  }

  /** Whether a prefix stands for one of the namespaces that are read here. */
  understands(prefix: string): boolean {
    const own = this.bound.get(prefix);
    return own !== undefined && isOwnPrefix(own);
  }

  /** An element's name by our prefixes; undefined where its prefix is bound to nothing. */
  elementName(name: string): string | undefined {
    return this.elementNames.get(name) ?? this.resolve(name, '', this.elementNames);
  }

  /** An attribute's name by our prefixes; undefined where its prefix is bound to nothing. */
  attributeName(name: string): string | undefined {
    return this.attributeNames.get(name) ?? this.resolve(name, null, this.attributeNames);
  }

  private resolve(name: string, unprefixed: string | null, cache: Map<string, string>): string | undefined {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? unprefixed : name.slice(0, colon);
    const own = prefix === null ? '' : (this.bound.get(prefix) ?? (prefix === '' ? '' : undefined));
    if (own === undefined) return undefined;
    const local = name.slice(colon + 1);
    const resolved = own === '' ? local : `${own}:${local}`;
    cache.set(name, resolved);
    return resolved;
  }

  private replace(prefix: string, own: string | undefined): void {
    const before = this.bound.get(prefix);
    if (before === own) return;
    if (before !== undefined && before !== prefix) this.renamed--;
    if (own !== undefined && own !== prefix) this.renamed++;
    if (own === undefined) this.bound.delete(prefix);
    else this.bound.set(prefix, own);
    // A prefix that stood for nothing is in no cached name; the default namespace stood for none.
    if (before === undefined && prefix !== '') return;
    // Emptying a map costs more than asking whether it is empty, and a hostile file binds at every element.
    if (this.elementNames.size > 0) this.elementNames.clear();
    if (this.attributeNames.size > 0) this.attributeNames.clear();
  }
}
