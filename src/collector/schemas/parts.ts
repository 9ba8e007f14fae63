/**
 * Parts of schemas whose names come from a framework. Their return types say what TypeBox can infer from
 * names that are only known when the service runs: a text is a text.
 *
 * The schemas in this folder are plain JSON Schema, from which TypeBox infers types. Its builders are not
 * loaded: they are ES modules only, which jest does not load from CommonJS on the Node versions supported.
 */

interface Text {
  readonly type: 'string';
}

interface TextOrNull {
  readonly type: readonly ['string', 'null'];
}

/** A text that is one of these. */
export function oneOf(values: readonly string[]): Text {
  const schema = { type: 'string', enum: values } as const;
  return schema;
}

/** A text that is one of these, or null. */
export function oneOfOrNull(values: readonly string[]): TextOrNull {
  const schema = { type: ['string', 'null'], enum: [...values, null] } as const;
  return schema;
}

/** An object with exactly these names, each with a value of the same schema. */
export function exactly<const Value extends object>(names: readonly string[], value: Value) {
  return {
    type: 'object',
    propertyNames: { enum: names },
    required: names,
    additionalProperties: value,
  } as const;
}
