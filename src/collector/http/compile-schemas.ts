import { AjvCompiler } from '@fastify/ajv-compiler';
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifyInstance, FastifySchema, FastifySchemaCompiler } from 'fastify';

/** Fastify drops unknown fields and changes types unless told not to; a summary is refused instead. */
const strictValidation = {
  removeAdditional: false,
  coerceTypes: false,
  useDefaults: false,
  allowUnionTypes: true,
  discriminator: true,
} as const;

const compileValidator = AjvCompiler()({}, { customOptions: strictValidation });
const compileSerializer = SerializerSelector()({}, {});

const validatorOf = oncePerText((schema) => compileValidator({ schema }));
const serializerOf = oncePerText((schema) =>
  compileSerializer({ schema, method: '', url: '', httpStatus: '' }),
);

/**
 * Compiles a route's schemas when a request first needs them, and once a process. Compiling is most of the time
 * in which a collector starts, and many a schema never gets a request.
 */
export function compileSchemasWhenUsed(app: FastifyInstance): void {
  app.setValidatorCompiler<FastifySchema>(({ schema }) => validatorWhenUsed(schema));
  app.setSerializerCompiler<FastifySchema>(({ schema }) => {
    let serialize: ReturnType<typeof serializerOf> | undefined;
    return (answer) => (serialize ??= serializerOf(schema))(answer);
  });
}

function validatorWhenUsed(schema: object): ReturnType<FastifySchemaCompiler<FastifySchema>> {
  let compiled: ReturnType<typeof validatorOf> | undefined;
  const validate: ReturnType<FastifySchemaCompiler<FastifySchema>> = (value) => {
    compiled ??= validatorOf(schema);
    const isValid = compiled(value) === true;
    // Fastify reads the faults from the function that it has called.
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return validate;
}

/** Makes something of a schema, once for all schemas of the same text. */
function oncePerText<Made>(make: (schema: object) => Made): (schema: object) => Made {
  const madeOf = new Map<string, Made>();
  return (schema) => {
    const text = JSON.stringify(schema);
    const made = madeOf.get(text) ?? make(schema);
    madeOf.set(text, made);
    return made;
  };
}
