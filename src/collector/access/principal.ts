import type { FastifyRequest } from 'fastify';
import type { Role } from '../../api/resources/session';
import type { Urn } from '../../framework/identifiers';
import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';

/** Somebody who has signed in. */
export interface AccountPrincipal {
  readonly kind: 'account';
  readonly id: string;
  readonly role: Role;
  /** A manager's area; null for the others. */
  readonly area: string | null;
}

/** A school, known by its key. */
export interface SchoolPrincipal {
  readonly kind: 'school';
  readonly urn: Urn;
}

/** The school or the account that sends a request. */
export type Principal = SchoolPrincipal | AccountPrincipal;

/** The name under which a request carries its principal. */
export const principalDecorator = 'principal';

/** The principal of a request, on a route whose permission is not `anyone`. */
export function principalOf(request: FastifyRequest): Principal {
  return request.getDecorator<Principal>(principalDecorator);
}

/**
 * The URN of the school that asks.
 *
 * @throws Problem where an account asks; a route that calls this permits schools alone
 */
export function schoolOf(request: FastifyRequest): Urn {
  const principal = principalOf(request);
  if (principal.kind === 'school') return principal.urn;
  throw new Problem('not-permitted', 'Only a school can do this, with its own key.');
}

/**
 * The account that asks.
 *
 * @throws Problem where a school asks; a route that calls this permits accounts alone
 */
export function accountOf(request: FastifyRequest): AccountPrincipal {
  const principal = principalOf(request);
  if (principal.kind === 'account') return principal;
  throw new Problem('not-permitted', 'Only somebody who has signed in can do this.');
}

/** The name of a principal in the audit trail: `school:117123`, or the account's id. */
export function actorOf(principal: Principal): string {
  return principal.kind === 'school' ? `school:${principal.urn}` : principal.id;
}

/** The principal of a request as an actor at a moment, on a route whose permission is not `anyone`. */
export function askerAt(at: Date, request: FastifyRequest): Actor {
  return { actor: actorOf(principalOf(request)), at };
}

/**
 * Requires that an account may work in an area, or with a school of no area. A manager may only in the account's own
 * area, county staff and administrators in every one. The route's permission says what they may see there.
 *
 * @throws Problem `not-found`, so that another area looks like one that does not exist
 */
export function requireArea(principal: Principal, area: string | null): void {
  if (principal.kind === 'account') {
    if (principal.role !== 'manager') return;
    if (area !== null && principal.area === area) return;
  }
  throw new Problem('not-found', 'There is nothing at this address.');
}
