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

/** Who asks. */
export type Principal = SchoolPrincipal | AccountPrincipal;

/** The name under which a request carries its principal. */
export const principalDecorator = 'principal';

/** Who asks, on a route whose permission is not `anyone`. */
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

/** How the audit trail names who asks: `school:117123`, or the account's id. */
export function actorOf(principal: Principal): string {
  return principal.kind === 'school' ? `school:${principal.urn}` : principal.id;
}

/** Who asks, on a route whose permission is not `anyone`, as the audit trail names who does something at a moment. */
export function askerAt(at: Date, request: FastifyRequest): Actor {
  return { actor: actorOf(principalOf(request)), at };
}

/**
 * Lets an account go on with what belongs to an area, or to none: a manager only in the area of the account,
 * county staff and administrators in every one. What they may see there is for the route's permission.
 *
 * @throws Problem `not-found`, so that another area is not told from one that there is not
 */
export function requireArea(principal: Principal, area: string | null): void {
  if (principal.kind === 'account') {
    if (principal.role !== 'manager') return;
    if (area !== null && principal.area === area) return;
  }
  throw new Problem('not-found', 'There is nothing at this address.');
}
