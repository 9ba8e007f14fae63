import { UnreadableDocument } from './unreadable-document';

/**
 * What the person is told where several places refuse a file for the same reason. Each sentence says what is
 * wrong and what to do, and quotes nothing of the file.
 */

const REPAIR =
  'Download or copy it again. If that does not help, open it in Word with Open and Repair, save it as a Word ' +
  'Document (.docx), then try again.';

const ASK_FOR_ANOTHER = 'Ask the person who sent it for a copy saved from Word.';

/** Nothing is in the file, or only zeros, as where a cloud drive has not downloaded it yet. */
export function empty(): UnreadableDocument {
  return new UnreadableDocument(
    'empty',
    'This file is empty. If it is kept in OneDrive or SharePoint, open it in Word first so that it downloads; ' +
      'otherwise ask the person who sent it to send it again.',
  );
}

/** Bytes are missing or have changed since the file was saved. */
export function damaged(cause?: unknown): UnreadableDocument {
  return new UnreadableDocument(
    'truncated',
    `This file is incomplete or damaged, so it was not read. ${REPAIR}`,
    { cause },
  );
}

/** A part of the file is not XML. */
export function malformedXml(cause?: unknown): UnreadableDocument {
  return new UnreadableDocument(
    'malformed-xml',
    `This file is damaged inside, so it was not read. ${REPAIR}`,
    { cause },
  );
}

/** A part has a document type declaration, which could make the reader fetch or build anything. */
export function unsafeXml(): UnreadableDocument {
  return new UnreadableDocument(
    'unsafe-xml',
    'This file contains instructions that Word never writes and that could do harm, so it was not read. ' +
      ASK_FOR_ANOTHER,
  );
}

/** Elements are nested deeper than any document needs. */
export function tooDeep(): UnreadableDocument {
  return new UnreadableDocument(
    'too-deep',
    'This file has contents nested thousands deep, as no Word document has, so it was not read. ' +
      ASK_FOR_ANOTHER,
  );
}

/** The file unpacks to more than a document could hold, or to more than it says. */
export function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'This file unpacks to far more than a Word document could hold, so it was not read. ' + ASK_FOR_ANOTHER,
  );
}

/** A part that the file itself names, or that every Word file has, is not there. */
export function missingPart(): UnreadableDocument {
  return new UnreadableDocument(
    'missing-part',
    `A part of this file that every Word document needs is missing, so it was not read. ${REPAIR}`,
  );
}

/** The file is locked with a password. */
export function encrypted(): UnreadableDocument {
  return new UnreadableDocument(
    'encrypted',
    'This file is protected with a password, so it cannot be read. Open it in Word with the password, choose ' +
      'File, Info, Protect Document, Encrypt with Password, clear the password and save it, then try again.',
  );
}

/** The file is encrypted by a sensitivity label or by rights management. */
export function labelled(): UnreadableDocument {
  return new UnreadableDocument(
    'encrypted',
    'This file is encrypted by a sensitivity label or by rights management, so that only the people named in it ' +
      'can read it. Open it in Word, choose a label without encryption (Home, Sensitivity) or File, Info, ' +
      'Protect Document, Restrict Access, Unrestricted Access, save a copy, then try again.',
  );
}

/** The file is sound but of another kind; the sentence names the kind and says what to choose instead. */
export function notWord(sentence: string): UnreadableDocument {
  return new UnreadableDocument('not-word', sentence);
}

/** A format of Word before 2007. */
export function oldWord(): UnreadableDocument {
  return new UnreadableDocument(
    'old-doc',
    'This is a document of an older Word (Word 97-2003, .doc). Open it in Word and save it as a Word Document ' +
      '(.docx), then try again.',
  );
}
