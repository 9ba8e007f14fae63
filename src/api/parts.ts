import {
  type ObjectOptions,
  type SchemaOptions,
  type Static,
  type TObject,
  type TOptional,
  type TProperties,
  type TReadonly,
  type TSchema,
  type TUnsafe,
  Type,
} from '@sinclair/typebox';

/** The fields of a schema as its readers see them: nobody changes an answer. */
type Fixed<Fields extends TProperties> = { [Name in keyof Fields]: TReadonly<Fields[Name]> };

/** An object with these fields. A field that is not among them is refused, never dropped. */
export function object<Fields extends TProperties>(
  fields: Fields,
  options: ObjectOptions = {},
): TObject<Fixed<Fields>> {
  return Type.Object(fields as Fixed<Fields>, { additionalProperties: false, ...options });
}

/** An object in which any of these fields may be left out. */
export function partial<Fields extends TProperties>(
  fields: Fields,
  options: ObjectOptions = {},
): TObject<Fixed<{ [Name in keyof Fields]: TOptional<Fields[Name]> }>> {
  const optional = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, Type.Optional(schema)]),
  ) as { [Name in keyof Fields]: TOptional<Fields[Name]> };
  return object(optional, options);
}

/** A list that nobody changes. */
export function list<Item extends TSchema>(
  item: Item,
  options: SchemaOptions = {},
): TUnsafe<readonly Static<Item>[]> {
  return Type.Unsafe<readonly Static<Item>[]>(Type.Array(item, options));
}

/** The same, or null. */
export function orNull<Value extends TSchema>(schema: Value): TUnsafe<Static<Value> | null> {
  return Type.Unsafe<Static<Value> | null>({
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(schema['enum']) && { enum: [...schema['enum'], null] }),
  });
}

/** A text that is one of these. */
export function oneOf<const Values extends readonly string[]>(values: Values): TUnsafe<Values[number]> {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values] });
}

/** Values by names that only the framework knows. */
export function byName<Value extends TSchema>(
  value: Value,
): TUnsafe<Readonly<Record<string, Static<Value>>>> {
  return Type.Unsafe<Readonly<Record<string, Static<Value>>>>({
    type: 'object',
    additionalProperties: value,
  });
}

/** The same with exactly these names. */
export function withNames<Values extends TSchema>(values: Values, names: readonly string[]): Values {
  return { ...values, propertyNames: { enum: names }, required: names };
}
