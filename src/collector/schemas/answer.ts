/**
 * The schema of an answer whose type stands where it is made: TypeBox infers neither lists that nobody changes
 * nor groups of fields that may be null. The tests hold every answer against its schema.
 */
export type AnswerSchema = Readonly<Record<string, unknown>>;
