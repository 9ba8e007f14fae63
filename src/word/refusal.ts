import { NoAnswer } from './in-word';

/**
 * What Word's errors mean to the person at the pane, and what to do about them.
 * Codes: OfficeExtension.ErrorCodes and Word.ErrorCodes of the Office JavaScript API.
 */
const sentences: Readonly<Record<string, string>> = {
  AccessDenied:
    'Word does not allow this change. The document may be protected or open for reading only. Save a copy that you may edit, or ask whoever protected it, then try again.',
  NotAllowed:
    'Word does not allow a change at this place. It may be locked. Unlock it in the document, or make the change there.',
  ItemNotFound: 'This place is no longer in the document. Read the document again to see what is there now.',
  GeneralException:
    'Word could not make this change. The document may be in viewing mode, marked as final or protected. Choose Edit Document (or Editing) in Word, then try again.',
  NotImplemented:
    'This version of Word cannot make this change for the pane. Make it in the document itself.',
  InvalidArgument: 'This version of Word does not accept the change. Make it in the document itself.',
};

const unknown =
  'Word did not answer as it should. If the document is open in a browser, check that you are online. Wait a moment and try again; if it happens again, close this pane and open it once more.';

const noAnswer =
  'Word has not answered for a while. It may be busy, or the connection lost. Whatever you have typed is kept here. Wait a moment and try again; if it happens again, close this pane and open it once more.';

/** The error's code, where Word gave one. */
export function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** A sentence for the person at the pane: why Word refused a change and what to do. */
export function refusalText(error: unknown): string {
  if (error instanceof NoAnswer) return noAnswer;
  const code = codeOf(error);
  return (code === null ? undefined : sentences[code]) ?? unknown;
}

/** The same where nothing was to be changed, only read or shown: what stands in a change's way is no reason. */
export function unansweredText(error: unknown): string {
  return error instanceof NoAnswer || codeOf(error) === 'ItemNotFound' ? refusalText(error) : unknown;
}
