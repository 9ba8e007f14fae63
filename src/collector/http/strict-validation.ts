import type { FastifyServerOptions } from 'fastify';

/** Fastify drops unknown fields and changes types unless told not to; a summary is refused instead. */
export const strictValidation: NonNullable<FastifyServerOptions['ajv']> = {
  customOptions: {
    removeAdditional: false,
    coerceTypes: false,
    useDefaults: false,
    allowUnionTypes: true,
    discriminator: true,
  },
};
