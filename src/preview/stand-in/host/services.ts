import { hostObject, type HostObject } from '../model/host-object';

/** What the client's own start-up tells the host, which needs no answer. */
const accepted = ['NotifyActionHandlerReady'];

/** A service of the host beside the document, by its name: it takes what the client tells it at its start. */
export function hostService(name: string): HostObject {
  const methods = Object.fromEntries(accepted.map((each) => [each, () => null]));
  return hostObject(name.slice(name.lastIndexOf('.') + 1), () => ({ methods }));
}

/** Whether a batch is the client's own housekeeping and not a `sync` of an add-in. */
export function isHousekeeping(actionNames: readonly string[]): boolean {
  const calls = actionNames.filter((name) => name !== '');
  return calls.length > 0 && calls.every((name) => name === '_RemoveReference' || accepted.includes(name));
}
