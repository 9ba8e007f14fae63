import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { identify } from './identify';
import type { Permission } from './permission';
import { type Principal, principalDecorator } from './principal';

/**
 * Guards every route that is registered from here on by the permission declared beside it, before the body
 * is read. To be called after the limit on requests is registered, so that guesses count against it.
 *
 * @throws Error at start, for a route without a permission
 */
export function guardRoutes(app: FastifyInstance, service: Service): void {
  app.decorateRequest(principalDecorator);
  app.addHook('onRoute', (route) => {
    const permission = route.config?.permission;
    if (permission === undefined) {
      throw new Error(`The route ${String(route.method)} ${route.url} declares no permission.`);
    }
    if (permission === 'anyone') return;
    // On the route and not on the app: an app's hooks run before any route's, and so before the limit.
    route.onRequest = [
      ...hooksOf(route),
      async (request: FastifyRequest) => {
        const principal = await identify(request, service);
        requirePermission(permission, principal);
        request.setDecorator(principalDecorator, principal);
      },
    ];
  });
}

function hooksOf({ onRequest = [] }: RouteOptions) {
  return Array.isArray(onRequest) ? onRequest : [onRequest];
}

function requirePermission(
  permission: Exclude<Permission, 'anyone'>,
  principal: Principal | null,
): asserts principal is Principal {
  if (principal === null) throw missing(permission);
  const asker = principal.kind === 'school' ? 'school' : principal.role;
  if (!permission.includes(asker)) {
    throw new Problem('not-permitted', 'This is not open to you with the key or account that you use.');
  }
}

function missing(permission: Exclude<Permission, 'anyone'>): Problem {
  return permission.every((asker) => asker === 'school')
    ? new Problem('key-not-accepted', 'The request carries no school key. Connect the add-in again.')
    : new Problem('not-signed-in', 'You are not signed in, or were signed out. Please sign in.');
}
