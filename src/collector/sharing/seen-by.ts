import type { ContactRequest as SeenRequest } from '../../api/resources/contact-requests';
import type { Principal } from '../access/principal';
import type { ContactRequest } from '../store/offer/contact-requests';

/**
 * The manager sees both schools, each school itself. The one that is asked is told who asks, who agreed to that
 * by asking; the one that asks is told whom it is put in touch with once that school has agreed and the manager
 * has introduced them.
 */
export function seenBy(principal: Principal, request: ContactRequest): SeenRequest {
  const { from, to } = request;
  const asking = { urn: from.urn, name: from.name };
  if (principal.kind === 'account') return { ...request, from: asking, to };
  if (principal.urn === from.urn) {
    return { ...request, from: asking, to: request.state === 'introduced' ? to : null };
  }
  const isTold = ['offered', 'agreed', 'introduced'].includes(request.state);
  return { ...request, from: isTold ? asking : null, to };
}
