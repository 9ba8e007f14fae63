/** A value that can be watched. React and tests see it through the same three functions. */
export interface Store<State> {
  readonly get: () => State;
  /** Replaces the state by what `change` makes of it and tells the listeners, unless it is the same object. */
  readonly update: (change: (state: State) => State) => void;
  /** Calls the listener after every change, until the function that is returned is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    get: () => state,
    update: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
