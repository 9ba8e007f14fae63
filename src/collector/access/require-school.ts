import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { Store } from '../store/store';

const decorator = 'schoolUrn';

/** Refuses a request without a school's key before its body is read, and remembers whose key it is. */
export function requireSchool(store: Store) {
  return async (request: FastifyRequest): Promise<void> => {
    const key = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined) {
      throw new Problem('key-not-accepted', 'The request carries no school key. Connect the add-in again.');
    }
    const urn = await store.schoolKeys.urnOf(key);
    if (urn === null) {
      throw new Problem(
        'key-not-accepted',
        'This school key is not known. Ask your DSPL manager for a new one.',
      );
    }
    request.setDecorator(decorator, urn);
  };
}

/** The URN of the school whose key came with a request that `requireSchool` has let through. */
export function schoolOf(request: FastifyRequest): string {
  return request.getDecorator<string>(decorator);
}

/** The name under which a request carries the school, for the one place that declares it. */
export const schoolDecorator = decorator;
