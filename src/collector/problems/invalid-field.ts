import type { FastifySchemaValidationError } from 'fastify/types/schema';
import { Problem } from './problem';

/** JSON's types in plain words. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of fields',
  array: 'a list',
  null: 'null',
};

/** The shape of a field in words, where its schema has only a pattern. */
const shapes: Readonly<Record<string, string>> = {
  submission: 'a UUID in small letters',
  supersedes: 'a UUID in small letters, or null',
  completedOn: 'a day, such as 2027-06-18',
  'school.urn': 'a number of six digits',
  'school.name': 'a name of 1 to 200 characters',
};

/**
 * The problem behind the faults that a schema found. With a rule inside a rule the outermost comes last, and it is
 * the one that names the field.
 */
export function invalidField(errors: readonly FastifySchemaValidationError[]): Problem {
  const error = errors.at(-1);
  if (error === undefined) return new Problem('invalid-field', 'A field is not as it should be.');
  const field = fieldOf(error);
  return field === ''
    ? new Problem('invalid-field', 'The request should hold a rating summary.')
    : new Problem('invalid-field', sentenceOf(error, field), field);
}

function fieldOf({ instancePath, params }: FastifySchemaValidationError): string {
  const below = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  const named =
    typeof below === 'string' ? [below] : typeof params['tag'] === 'string' ? [params['tag']] : [];
  return [...instancePath.split('/').slice(1), ...named].join('.');
}

function sentenceOf({ keyword, params }: FastifySchemaValidationError, field: string): string {
  switch (keyword) {
    case 'required':
      return `The field “${field}” is missing.`;
    case 'additionalProperties':
    case 'propertyNames':
      return `The field “${field}” is not known here.`;
    case 'type':
      return `The field “${field}” should be ${listed(params['type'], (type) => types[type] ?? type)}.`;
    case 'enum':
      return `The field “${field}” should be ${listed(params['allowedValues'], String)}.`;
    case 'minimum':
      return `The field “${field}” should be at least ${String(params['limit'])}.`;
    case 'maximum':
      return `The field “${field}” should be at most ${String(params['limit'])}.`;
    case 'minLength':
      return `The field “${field}” should have at least ${String(params['limit'])} characters.`;
    case 'maxLength':
      if (field in shapes) break;
      return `The field “${field}” should have at most ${String(params['limit'])} characters.`;
    case 'discriminator':
      return `The field “${field}” names an edition that is not known here.`;
    case 'uniqueItems':
      return `The field “${field}” names something twice.`;
  }
  return `The field “${field}” should be ${shapes[field] ?? 'something else'}.`;
}

/** `a, b or c`, of one value, of several, or of several in one text with commas. */
function listed(values: unknown, inWords: (value: string) => string): string {
  const texts = (Array.isArray(values) ? values.map(String) : String(values).split(',')).map(inWords);
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} or ${last}`;
}
