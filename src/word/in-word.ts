/**
 * How long Word is waited for, in milliseconds. It may never answer (office-js#702, #6059), and what waits for
 * it would then wait for ever, with all that is asked of the document afterwards. A test makes it shorter.
 */
export const patience = {
  answer: 20_000,
  /** For adding fields: dozens of insertions in one round trip. */
  adding: 120_000,
};

/** Word has not answered in time. What it answers later goes to nobody; what it was asked it may still do. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor() {
    super('Word has not answered in time.');
  }
}

/**
 * Does some work on the open document in one batch of requests, as `Word.run` does, and waits for no answer
 * longer than it has patience for: the sync then fails, and what would have come after it is not done.
 *
 * @throws NoAnswer from the sync that was not answered
 */
export function inWord<Result>(
  work: (context: Word.RequestContext) => Promise<Result>,
  milliseconds = patience.answer,
): Promise<Result> {
  return Word.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = (passedThrough) => inTime(sync(passedThrough), milliseconds);
    return work(context);
  });
}

/**
 * An answer of Word's, if it comes in time.
 *
 * @param late takes an answer that comes later, for what it holds to be let go of
 * @throws NoAnswer if it does not
 */
export function inTime<Answer>(
  answer: Promise<Answer>,
  milliseconds = patience.answer,
  late: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      reject(new NoAnswer());
    }, milliseconds);
    answer.then(
      (value) => {
        clearTimeout(timer);
        if (isOver) late(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        // An error that comes late is dropped like any other answer: this promise is settled already.
        reject(error);
      },
    );
  });
}
