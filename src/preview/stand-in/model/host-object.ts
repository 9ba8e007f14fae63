import type { Json } from '../host/protocol';
import type { WordDocument } from '../word/word-document';
import type { Region } from '../word/tables/region';
import type { StoryRange } from '../word/text/story-range';
import type { XmlElement } from '../xml/nodes';

/** A property that `load` gives, and that can be set where it has a `set`. */
export interface Scalar {
  get(): Json;
  set?(value: unknown): void;
}

/** An argument of a method: a value, or another object. */
export type Argument = unknown;

/**
 * The properties, objects and methods of an object, by the client's names with a capital. One that finds
 * nothing throws ItemNotFound; its `…OrNullObject` twin follows from it. What a method gives is an object or
 * a JSON value.
 */
export interface Members {
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => HostObject>>;
  readonly methods: Readonly<Record<string, (...args: readonly Argument[]) => unknown>>;
}

/** The thing that an object of the client stands for. */
export interface HostObject {
  readonly className: string;
  /** The property by which a collection finds the object again, `Id` or `_Id`. */
  readonly identity: Readonly<Record<string, Json>>;
  /** Made when asked for: a document has many more objects than are used. */
  members(): Members;
  /** The items of a collection; null for anything else. */
  readonly items: (() => readonly HostObject[]) | null;
  /** Where the object is in the document, where it is in it. */
  readonly region: (() => Region) | null;
  /** The range that must be kept in place as long as the client holds the object. */
  readonly range: StoryRange | null;
  /** Whether what the object stands for is still in the document. */
  exists(): boolean;
}

/** Makes the objects of one document. */
export interface Model {
  readonly document: WordDocument;
  documentObject(): HostObject;
  body(container: XmlElement): HostObject;
  control(control: XmlElement): HostObject;
  paragraph(paragraph: XmlElement): HostObject;
  range(range: StoryRange): HostObject;
  table(table: XmlElement): HostObject;
  row(row: XmlElement): HostObject;
  cell(cell: XmlElement): HostObject;
  font(region: () => Region): HostObject;
  collection(itemClass: string, items: () => readonly HostObject[], methods?: Members['methods']): HostObject;
  controls(items: () => readonly XmlElement[]): HostObject;
}

/** An object with what is given and nothing besides. */
export function hostObject(
  className: string,
  members: () => Partial<Members>,
  rest: Partial<Omit<HostObject, 'className' | 'members'>> = {},
): HostObject {
  return {
    className,
    identity: {},
    members: () => ({ scalars: {}, objects: {}, methods: {}, ...members() }),
    items: null,
    region: null,
    range: null,
    exists: () => true,
    ...rest,
  };
}

/** Whether an argument is an object of the client. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'members' in value;
}
