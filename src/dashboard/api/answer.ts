/** What asking the collector came to. Nothing is thrown: a refusal is an answer like any other. */
export type Answer<Value> = { readonly kind: 'ok'; readonly value: Value } | Refusal;

/** Why there is no value. `text` is a sentence or two for the person: what happened, what to do. */
export interface Refusal {
  /** signedOut: nobody is signed in any longer. unreachable: no answer at all. refused: all else. */
  readonly kind: 'signedOut' | 'unreachable' | 'refused';
  readonly text: string;
  /** Names the occurrence for whoever looks into the collector's log; null where it is not known. */
  readonly instance: string | null;
}

export function ok<Value>(value: Value): Answer<Value> {
  return { kind: 'ok', value };
}
