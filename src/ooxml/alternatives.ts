import type { NamesInScope, XmlElement } from './xml/parse-xml';

/** What is told of the alternative that counts. */
interface Handlers {
  open(element: XmlElement): void;
  close(): void;
  text(text: string): void;
}

interface OpenElement {
  readonly element: XmlElement;
  /** For an `mc:Choice`, whether the prefixes that it requires are understood; true for any other element. */
  readonly fits: boolean;
  /** Index of the event after its end. */
  end: number;
  /** True where it and all that it holds is read here. */
  understood: boolean;
  /** True inside a drawing or inside properties, where an element that is not read loses no words. */
  readonly sheltered: boolean;
}

/**
 * An `mc:AlternateContent` as it is read. It is kept until its end, because a choice counts only where every
 * element in it is understood: otherwise its words would be lost, though the fallback has them.
 */
export class Alternatives {
  private readonly events: (OpenElement | string | null)[] = [];
  private readonly unclosed: OpenElement[] = [];

  open(element: XmlElement, names: NamesInScope): void {
    const parent = this.unclosed.at(-1);
    const sheltered = parent?.sheltered === true || SHELTERS.test(element.name);
    const opened = {
      element,
      fits: element.name !== 'mc:Choice' || requirementsMet(element, names),
      end: 0,
      understood: sheltered || isRead(element.name),
      sheltered,
    };
    this.events.push(opened);
    this.unclosed.push(opened);
  }

  /** @returns true where the alternative content itself has ended */
  close(): boolean {
    const closed = this.unclosed.pop();
    this.events.push(null);
    if (closed === undefined) return true;
    closed.end = this.events.length;
    const parent = this.unclosed.at(-1);
    // Of nested alternatives one is always read, as far as it can be.
    const isAlternative = closed.element.name === 'mc:Choice' || closed.element.name === 'mc:Fallback';
    if (parent !== undefined && !closed.understood && !isAlternative) parent.understood = false;
    return parent === undefined;
  }

  text(text: string): void {
    this.events.push(text);
  }

  /** Tells the alternative that counts, and those that count inside it. */
  replay(handlers: Handlers): void {
    /** The ends of the alternatives whose content is being told, and of the alternative content round each. */
    const jumps: { readonly at: number; readonly to: number }[] = [];
    for (let at = 0; at < this.events.length;) {
      const jump = jumps.at(-1);
      if (jump?.at === at) {
        jumps.pop();
        at = jump.to;
        continue;
      }
      const event = this.events[at];
      if (typeof event === 'string') handlers.text(event);
      else if (event === null) handlers.close();
      else if (event?.element.name === 'mc:AlternateContent') {
        const chosen = this.chosenIn(at, event.end);
        const inside = chosen === null ? undefined : this.events[chosen];
        if (chosen !== null && typeof inside === 'object' && inside !== null) {
          jumps.push({ at: inside.end - 1, to: event.end });
          at = chosen + 1;
        } else at = event.end;
        continue;
      } else if (event !== undefined) handlers.open(event.element);
      at += 1;
    }
  }

  /** Index of the first choice that counts, or else of the fallback; null where there is neither. */
  private chosenIn(from: number, end: number): number | null {
    let partly: number | null = null;
    for (let at = from + 1; at < end - 1;) {
      const event = this.events[at];
      if (typeof event !== 'object' || event === null) {
        at += 1;
        continue;
      }
      const { name } = event.element;
      if (name === 'mc:Choice' && event.fits) {
        if (event.understood) return at;
        partly ??= at;
      }
      if (name === 'mc:Fallback') return at;
      at = event.end;
    }
    return partly;
  }
}

/** What is read whole whatever stands in it, and properties, which hold no words. */
const SHELTERS = /^w:(?:drawing|pict|object|\w+Pr)$/;

/** Elements of WordprocessingML and mathematics are read, or pass their words on; of others, only these. */
function isRead(name: string): boolean {
  return /^(?:w|m|mc):/.test(name) || name === 'w16se:symEx';
}

function requirementsMet(choice: XmlElement, names: NamesInScope): boolean {
  const prefixes = (choice.attributes['Requires'] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return prefixes.length > 0 && prefixes.every((prefix) => names.understands(prefix));
}
