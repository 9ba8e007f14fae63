/** A value that can be watched and changed. React and tests see it through the same functions. */
export interface Store<Value> {
  readonly get: () => Value;
  /** Calls the listener after every change, until the function that is returned is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Replaces the value by what `change` makes of it and tells the listeners, unless it is the same. */
  readonly update: (change: (value: Value) => Value) => void;
  /** Replaces some members of the value. */
  readonly set: (members: Partial<Value>) => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  const update = (change: (value: Value) => Value): void => {
    const next = change(value);
    if (next === value) return;
    value = next;
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => value,
    update,
    set: (members) => update((now) => ({ ...now, ...members })),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
