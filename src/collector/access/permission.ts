import type { Role } from '../../api/resources/session';

/** The permission of a route: anyone, or holders of a school's key or of an account with one of these roles. */
export type Permission = 'anyone' | readonly ('school' | Role)[];

/** Everybody who signs in with an account. */
export const everyAccount = ['manager', 'county', 'administrator'] as const satisfies Permission;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Required on every route of the API: one without it does not start. */
    permission?: Permission;
    /** How long a client may take to send its request, in milliseconds. */
    patience?: number;
  }
}
