import { PICTURE_BULLET } from '../model';
import { symbolText, type SymbolFont } from '../styles/symbols';
import { formatNumber } from './number-format';

const LEVELS = 9;
const ANY_BULLET = '\u2022';
/** Bullets that say more than that a list's item begins: ticks, crosses and boxes. */
const SIGNS =
  /[\u2610-\u2612\u2713-\u2718\u2705\u274C\u274E\u25A1\u25A2\u25A3\u2751\u2752\u2B1C\u2BBD\u2BBF]|\uD83D[\uDDF4-\uDDF9]/;

/** One level of a list (`w:lvl`). */
export interface NumberingLevel {
  readonly start: number;
  /** ST_NumberFormat, such as `lowerLetter`. */
  readonly format: string;
  /** What is printed, with %1 to %9 for the numbers of the levels. */
  readonly pattern: string;
  /** Ordinal of the level after which this one starts again; 0 for never; null for any higher level. */
  readonly restartAfter: number | null;
  /** All numbers in digits, whatever their levels' formats (`w:isLgl`). */
  readonly legal: boolean;
  /** The paragraph style that is numbered on this level. */
  readonly styleId: string | null;
  /** The symbol font in which a bullet is drawn. */
  readonly font: SymbolFont | null;
  /** The bullet is a picture. */
  readonly pictured: boolean;
}

/** A list's layout (`w:abstractNum`), with the counters of every list that uses it. */
export interface NumberingDefinition {
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** The numbering style that this layout is (`w:styleLink`), or whose layout it takes (`w:numStyleLink`). */
  readonly styleLink: string | null;
  readonly numStyleLink: string | null;
}

/** A use of a layout (`w:num`), with what differs from it by level. */
export interface NumberingInstance {
  readonly definitionId: number;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
}

/** A list as it runs through the document: Word counts by layout, whichever instance a paragraph names. */
interface RunningList {
  readonly definition: NumberingDefinition;
  readonly counters: (number | undefined)[];
}

/** The automatic numbers of a document, given out in the order of its paragraphs. */
export class Numbering {
  private readonly listByDefinition = new Map<NumberingDefinition, RunningList>();
  private readonly listByInstance = new Map<NumberingInstance, RunningList | null>();
  /** For each instance, the levels whose own start has been used. */
  private readonly started = new Map<NumberingInstance, Set<number>>();

  /**
   * @param instanceOfStyle the numbering instance that a numbering style names
   */
  constructor(
    private readonly definitions: ReadonlyMap<number, NumberingDefinition>,
    private readonly instances: ReadonlyMap<number, NumberingInstance>,
    private readonly instanceOfStyle: (styleId: string) => number | null,
  ) {}

  /** The level on which a list numbers paragraphs of this style; null where it names no such style. */
  levelOfStyle(instanceId: number, styleId: string): number | null {
    const instance = this.instances.get(instanceId);
    const list = instance && this.listOf(instance);
    if (!instance || !list) return null;
    for (let index = 0; index < LEVELS; index++) {
      if (levelAt(index, instance, list.definition)?.styleId === styleId) return index;
    }
    return null;
  }

  /**
   * Counts one more paragraph on this level (0 for the first) of a list. Gives what Word prints before it, a
   * bullet of any kind as •; null where it prints nothing.
   */
  next(instanceId: number, index: number): string | null {
    const instance = this.instances.get(instanceId);
    const list = instance && this.listOf(instance);
    if (!instance || !list) return null;
    const level = levelAt(index, instance, list.definition);
    if (level === undefined) return null;
    this.count(index, level, instance, list);
    if (level.format === 'bullet') return bulletOf(level);
    const label = labelOf(level, instance, list);
    return label === '' ? null : label;
  }

  private count(index: number, level: NumberingLevel, instance: NumberingInstance, list: RunningList): void {
    const { counters, definition } = list;
    for (let higher = 0; higher < index; higher++) {
      counters[higher] ??= startOf(higher, instance, definition);
    }
    const before = counters[index];
    if (this.startsAnew(instance, index) || before === undefined) {
      counters[index] = instance.starts.get(index) ?? level.start;
    } else {
      counters[index] = before + 1;
    }
    for (let lower = index + 1; lower < LEVELS; lower++) {
      const after = levelAt(lower, instance, definition)?.restartAfter ?? lower;
      if (index < after) counters[lower] = undefined;
    }
  }

  /** Whether an instance with a start of its own for this level is used there for the first time. */
  private startsAnew(instance: NumberingInstance, index: number): boolean {
    if (!instance.starts.has(index)) return false;
    let started = this.started.get(instance);
    if (started === undefined) this.started.set(instance, (started = new Set()));
    const first = !started.has(index);
    started.add(index);
    return first;
  }

  private listOf(instance: NumberingInstance): RunningList | null {
    let list = this.listByInstance.get(instance);
    if (list !== undefined) return list;
    const definition = this.definitionOf(instance);
    list = definition ? (this.listByDefinition.get(definition) ?? { definition, counters: [] }) : null;
    if (list !== null) this.listByDefinition.set(list.definition, list);
    this.listByInstance.set(instance, list);
    return list;
  }

  private definitionOf(instance: NumberingInstance): NumberingDefinition | undefined {
    const definition = this.definitions.get(instance.definitionId);
    const link = definition?.numStyleLink ?? null;
    if (link === null) return definition;
    for (const linked of this.definitions.values()) {
      if (linked.styleLink === link) return linked;
    }
    const named = this.instances.get(this.instanceOfStyle(link) ?? 0);
    return (named && this.definitions.get(named.definitionId)) ?? definition;
  }
}

function bulletOf({ pattern, font, pictured }: NumberingLevel): string | null {
  if (pictured) return PICTURE_BULLET;
  if (pattern === '') return null;
  const drawn = symbolText(pattern, font);
  return SIGNS.test(drawn) ? drawn : ANY_BULLET;
}

function levelAt(
  index: number,
  instance: NumberingInstance,
  definition: NumberingDefinition,
): NumberingLevel | undefined {
  return instance.levels.get(index) ?? definition.levels.get(index);
}

function startOf(index: number, instance: NumberingInstance, definition: NumberingDefinition): number {
  return instance.starts.get(index) ?? levelAt(index, instance, definition)?.start ?? 0;
}

function labelOf(level: NumberingLevel, instance: NumberingInstance, list: RunningList): string {
  return level.pattern.replace(/%([1-9])/g, (_placeholder, ordinal: string) => {
    const index = Number(ordinal) - 1;
    const value = list.counters[index];
    const format = levelAt(index, instance, list.definition)?.format ?? 'decimal';
    if (value === undefined) return '';
    const hasNumber = format !== 'bullet' && format !== 'none';
    return formatNumber(value, level.legal && hasNumber ? 'decimal' : format);
  });
}
