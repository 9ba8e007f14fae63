import { InvalidFramework } from './invalid-framework';

/**
 * One object of a pack while it is read: hands out its fields by the type that they must have. Every
 * method throws `InvalidFramework` where a field is missing or of another type. `called` is what the fault
 * calls the field, where its name alone would not tell the reader which one is meant.
 */
export class PackFields {
  private readonly unread: Set<string>;

  private constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    /** Names the object in faults, such as `outcome 3`; '' for the pack as a whole. */
    readonly place: string,
  ) {
    this.unread = new Set(Object.keys(fields));
  }

  static ofPack(json: unknown): PackFields {
    if (!isRecord(json)) throw new InvalidFramework('', 'the pack is not an object');
    return new PackFields(json, '');
  }

  text(name: string, called = name): string {
    return this.textFrom(this.required(name, called), called);
  }

  textOrNull(name: string, called = name): string | null {
    return this.required(name, called) === null ? null : this.text(name, called);
  }

  /** A text of a given form; `form` says in the fault what it should look like. */
  textLike(pattern: RegExp, form: string, name: string): string {
    const text = this.text(name);
    if (!pattern.test(text)) this.fail(`${name} is "${text}" but should be ${form}`);
    return text;
  }

  /** A name that can stand in a content control's tag. */
  key(name: string): string {
    return this.textLike(/^[a-z][A-Za-z0-9]*$/, 'letters and digits, beginning with a small letter', name);
  }

  flag(name: string, called = name): boolean {
    const value = this.required(name, called);
    if (typeof value !== 'boolean') this.fail(`${called} is neither true nor false`);
    return value;
  }

  /** A whole number from 1. */
  count(name: string): number {
    const value = this.required(name, name);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
      this.fail(`${name} is not a whole number from 1`);
    }
    return value;
  }

  texts(name: string): string[] {
    return this.list(name).map((value, index) => this.textFrom(value, entry(name, index)));
  }

  object(name: string, called = name, place = this.within(called)): PackFields {
    return this.objectFrom(this.required(name, called), called, place);
  }

  objectOrNull(name: string): PackFields | null {
    return this.required(name, name) === null ? null : this.object(name);
  }

  /**
   * A list of objects. `nameOf` names one in faults by what it holds, such as `outcome 3`; without it, or
   * where it finds nothing, the object is named by its position.
   */
  objects(name: string, nameOf?: (fields: Readonly<Record<string, unknown>>) => string | null): PackFields[] {
    return this.list(name).map((value, index) => {
      const position = entry(name, index);
      const itsName = isRecord(value) ? nameOf?.(value) : null;
      return this.objectFrom(value, position, this.within(itsName ?? position));
    });
  }

  /** Every field as a text, where the names of the fields are data too. */
  textsByName(): Record<string, string> {
    return Object.fromEntries(Object.keys(this.fields).map((name) => [name, this.text(name)]));
  }

  /** Refuses what has not been read, so that a misspelt name is reported and not passed over. */
  end(why = 'is not a field that belongs here'): void {
    for (const name of this.unread) this.fail(`${name} ${why}`);
  }

  fail(fault: string): never {
    throw new InvalidFramework(this.place, fault);
  }

  private within(place: string): string {
    return this.place === '' ? place : `${this.place}, ${place}`;
  }

  private required(name: string, called: string): unknown {
    if (!Object.hasOwn(this.fields, name)) this.fail(`${called} is missing`);
    this.unread.delete(name);
    return this.fields[name];
  }

  private list(name: string): readonly unknown[] {
    const value = this.required(name, name);
    if (!Array.isArray(value)) this.fail(`${name} is not a list`);
    return value;
  }

  private textFrom(value: unknown, called: string): string {
    if (typeof value !== 'string') this.fail(`${called} is not a text`);
    if (value.trim() === '') this.fail(`${called} is empty`);
    return value;
  }

  private objectFrom(value: unknown, called: string, place: string): PackFields {
    if (!isRecord(value)) this.fail(`${called} is not an object`);
    return new PackFields(value, place);
  }
}

function entry(name: string, index: number): string {
  return `${name}, entry ${String(index + 1)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
