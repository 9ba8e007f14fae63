import { type ValueError, type ValueErrorIterator, ValueErrorType, Errors } from '@sinclair/typebox/errors';
import { type Framework, frameworkSchema } from './framework';
import { invariants } from './invariants';
import { nameInPack } from './name-in-pack';

export type FrameworkReading =
  | { readonly kind: 'framework'; readonly framework: Framework }
  | {
      readonly kind: 'faults';
      /** Each a whole sentence that names the place in the words of the framework, at least one. */
      readonly faults: readonly string[];
    };

/**
 * Reads a framework from a pack, the JSON of one edition, and reports every fault that can be told at once.
 * Where a part has a value of the wrong type, what it has to do with other parts is not looked at.
 */
export function readFramework(json: unknown): FrameworkReading {
  const errors = [...withoutRepeats(schemaErrors(Errors(frameworkSchema, json)))];
  const untyped = new Set(errors.filter(({ type }) => !keepsType.has(type)).map(partOf));
  const faults = [
    ...errors.map((error) => schemaFault(error, json)),
    ...invariants
      .filter(({ parts }) => !untyped.has('') && !parts.some((part) => untyped.has(part)))
      .flatMap((invariant) => invariant.faults(json as Framework)),
  ];
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'framework', framework: json as Framework };
}

/** Errors in a value that has the type it should have, all the same. */
const keepsType: ReadonlySet<ValueErrorType> = new Set([
  ValueErrorType.ArrayContains,
  ValueErrorType.ArrayMaxItems,
  ValueErrorType.ArrayMinItems,
  ValueErrorType.IntegerMinimum,
  ValueErrorType.ObjectAdditionalProperties,
  ValueErrorType.StringPattern,
]);

/** Where null would do and an object stands instead, the errors are those of the object. */
function* schemaErrors(errors: ValueErrorIterator): Generator<ValueError> {
  for (const error of errors) {
    const [ofObject] = error.errors;
    if (ofObject !== undefined && typeof error.value === 'object') yield* schemaErrors(ofObject);
    else yield error;
  }
}

/** One error a place: a missing field is of the wrong type too. */
function withoutRepeats(errors: Iterable<ValueError>): Iterable<ValueError> {
  const byPath = new Map<string, ValueError>();
  for (const error of errors) if (!byPath.has(error.path)) byPath.set(error.path, error);
  return byPath.values();
}

/** The top part that an error lies in; '' for the pack as a whole. */
function partOf({ path }: ValueError): string {
  return path.split('/')[1] ?? '';
}

function schemaFault({ type, path, schema, value }: ValueError, pack: unknown): string {
  const name = sentenceCase(nameInPack(path, pack));
  if (type === ValueErrorType.ObjectRequiredProperty) return `${name} is missing.`;
  if (type === ValueErrorType.ObjectAdditionalProperties) return `${name} does not belong there.`;
  if (typeof value !== 'string') return `${name} should be ${schema.description}.`;
  if (value.trim() === '') return `${name} is empty.`;
  return `${name} is “${value}” but should be ${schema.description}.`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
