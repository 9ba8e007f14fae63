import type { Answer } from '../../api/client';

interface Begun {
  readonly promise: Promise<Answer<unknown>>;
  /** Null while it is on its way. */
  answer: Answer<unknown> | null;
}

/**
 * Answers that were asked for before there was anything to show them in, by their question as `useAnswer` has it.
 * Each serves once, so that what is asked again later is asked of the collector.
 */
export class BegunAnswers {
  private readonly byQuestion = new Map<string, Begun>();

  begin(question: string, promise: Promise<Answer<unknown>>): void {
    const begun: Begun = { promise, answer: null };
    this.byQuestion.set(question, begun);
    void promise.then((answer) => (begun.answer = answer));
  }

  /** The answer to a question, where it is here already; it stays until it is taken. */
  here<Value>(question: string): Answer<Value> | null {
    // The same question has the same kind of value.
    return (this.byQuestion.get(question)?.answer ?? null) as Answer<Value> | null;
  }

  /** The answer to a question, or what becomes it; null for what nobody has asked ahead. */
  take<Value>(question: string): Promise<Answer<Value>> | null {
    const begun = this.byQuestion.get(question);
    this.byQuestion.delete(question);
    return begun === undefined ? null : (begun.promise as Promise<Answer<Value>>);
  }

  /** Forgets all answers, so that one person's are not shown to the next. */
  forget(): void {
    this.byQuestion.clear();
  }
}
