import { isOn, valueOf, wholeNumberOf } from '../xml/attributes';
import {
  Numbering,
  type NumberingDefinition,
  type NumberingInstance,
  type NumberingLevel,
} from './numbering';
import { Scope, type Step } from '../story/scopes/scope';
import type { Styles } from '../styles/styles';
import { symbolFontNamed, type SymbolFont } from '../styles/symbols';
import { walk } from '../walk';
import type { XmlElement } from '../xml/parse-xml';

/**
 * Reads a document's `numbering` part; null for a document that has none.
 *
 * @throws {UnreadableDocument} for XML that cannot be parsed.
 */
export function readNumbering(xml: string | null, styles: Styles): Numbering {
  const reader = new NumberingScope();
  if (xml !== null) walk(xml, reader);
  return new Numbering(reader.definitions, reader.instances, (id) => styles.numberingOfStyle(id));
}

class NumberingScope extends Scope {
  readonly definitions = new Map<number, NumberingDefinition>();
  readonly instances = new Map<number, NumberingInstance>();

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:numbering':
        return 'through';
      case 'w:abstractNum': {
        const definition = new DefinitionScope();
        this.definitions.set(idOf(element, 'w:abstractNumId'), definition);
        return definition;
      }
      case 'w:num': {
        const instance = new InstanceScope();
        this.instances.set(idOf(element, 'w:numId'), instance);
        return instance;
      }
      default:
        return 'skip';
    }
  }
}

class DefinitionScope extends Scope implements NumberingDefinition {
  readonly levels = new Map<number, NumberingLevel>();
  styleLink: string | null = null;
  numStyleLink: string | null = null;

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:lvl':
        return levelScope(element, this.levels);
      case 'w:styleLink':
        this.styleLink = valueOf(element) ?? null;
        break;
      case 'w:numStyleLink':
        this.numStyleLink = valueOf(element) ?? null;
        break;
    }
    return 'skip';
  }
}

class InstanceScope extends Scope implements NumberingInstance {
  definitionId = -1;
  readonly starts = new Map<number, number>();
  readonly levels = new Map<number, NumberingLevel>();
  private overridden = 0;

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:abstractNumId':
        this.definitionId = wholeNumberOf(element) ?? -1;
        break;
      case 'w:lvlOverride':
        this.overridden = idOf(element, 'w:ilvl');
        return 'through';
      case 'w:startOverride':
        this.starts.set(this.overridden, wholeNumberOf(element) ?? 1);
        break;
      case 'w:lvl':
        return levelScope(element, this.levels);
    }
    return 'skip';
  }
}

/** No list prints more before a paragraph; a file made to do harm could ask for a book before each. */
const LONGEST_PATTERN = 64;

class LevelScope extends Scope implements NumberingLevel {
  /** As ISO/IEC 29500-1, 17.9.25 has it where nothing is said. */
  start = 0;
  format = 'decimal';
  pattern = '';
  restartAfter: number | null = null;
  legal = false;
  styleId: string | null = null;
  font: SymbolFont | null = null;
  pictured = false;

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:start':
        this.start = wholeNumberOf(element) ?? this.start;
        break;
      case 'w:numFmt':
        this.format = valueOf(element) ?? this.format;
        break;
      case 'w:lvlText':
        this.pattern = (valueOf(element) ?? '').slice(0, LONGEST_PATTERN);
        break;
      case 'w:lvlRestart':
        this.restartAfter = wholeNumberOf(element) ?? null;
        break;
      case 'w:isLgl':
        this.legal = isOn(element);
        break;
      case 'w:pStyle':
        this.styleId = valueOf(element) ?? null;
        break;
      case 'w:lvlPicBulletId':
        this.pictured = true;
        break;
      case 'w:rPr':
        return 'through';
      case 'w:rFonts':
        this.font = symbolFontNamed(element.attributes['w:ascii'] ?? element.attributes['w:hAnsi']);
        break;
    }
    return 'skip';
  }
}

function levelScope(element: XmlElement, levels: Map<number, NumberingLevel>): LevelScope {
  const level = new LevelScope();
  levels.set(idOf(element, 'w:ilvl'), level);
  return level;
}

function idOf(element: XmlElement, attribute: string): number {
  return Number(element.attributes[attribute] ?? -1);
}
