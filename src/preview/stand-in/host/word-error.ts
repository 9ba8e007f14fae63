/** The codes that Word answers with, as its documentation lists them. */
export type WordErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchStringInvalidOrTooLong';

const messages: Record<WordErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotAllowed: "The operation isn't allowed.",
  NotImplemented: "The requested feature isn't implemented.",
  SearchStringInvalidOrTooLong: 'The search string is invalid or too long.',
};

/** Word's answer when it cannot do what it is asked. It travels in a reply, not in the HTTP status. */
export class WordError extends Error {
  override readonly name = 'WordError';

  constructor(
    readonly code: WordErrorCode,
    message: string = messages[code],
  ) {
    super(message);
  }
}

/** The item, or the error that Word gives for one that is not there. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new WordError('ItemNotFound');
  return item;
}
