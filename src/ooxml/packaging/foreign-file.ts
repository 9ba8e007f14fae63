import { damaged, encrypted, labelled, missingPart, notWord, oldWord } from '../refusals';
import type { UnreadableDocument } from '../unreadable-document';
import { isCompoundFile, streamNames } from './compound-file';
import type { ZipDirectory } from './zip-directory';

const CHOOSE_WORD = 'Choose the Word document (.docx) itself.';

/** How files that are often chosen by mistake begin. */
const SIGNATURES: readonly (readonly [begins: RegExp, sentence: string])[] = [
  [/^%PDF/, `This is a PDF, not a Word document. ${CHOOSE_WORD}`],
  [
    /^\{\\rtf/,
    'This is a rich text file (.rtf). Open it in Word and save it as a Word Document (.docx), then try again.',
  ],
  [
    /^(\x89PNG|\xff\xd8\xff|GIF8|BM....\0\0\0\0|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(heic|heix|mif1|avif))/s,
    `This is a picture, not a Word document. ${CHOOSE_WORD}`,
  ],
  [
    /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?<(!doctype\s+)?html/i,
    `This is a web page, not a Word document. ${CHOOSE_WORD}`,
  ],
  [
    /^MIME-Version:/i,
    'This is a web archive or an e-mail, not a Word document. Open it in Word and save it as a Word Document ' +
      '(.docx), then try again.',
  ],
  [/^(7z\xbc\xaf|Rar!)/, `This is an archive, not a Word document. Unpack it first. ${CHOOSE_WORD}`],
];

/** What kind of file this is, if it begins as another than a Word file does; null where it may be one. */
export function recogniseForeign(bytes: Uint8Array): UnreadableDocument | null {
  if (isCompoundFile(bytes)) return recogniseCompound(streamNames(bytes));
  if (isLockFile(bytes)) {
    return notWord(
      `This is a file by which Word notes that a document is open (its name begins with "~$"). ${CHOOSE_WORD}`,
    );
  }
  if (APPLE_DOUBLE.every((byte, at) => bytes[at] === byte)) {
    return notWord(
      `This is a helper file of macOS (its name begins with "._"), not a Word document. ${CHOOSE_WORD}`,
    );
  }
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  const match = SIGNATURES.find(([begins]) => begins.test(start));
  return match ? notWord(match[1]) : null;
}

/** How the file begins in which macOS keeps what another file system has no room for (AppleDouble, RFC 1740). */
const APPLE_DOUBLE = [0x00, 0x05, 0x16, 0x07];

/** In bytes: of Word for Windows, and of Word for Mac. */
const LOCK_FILE_SIZES = [162, 165];
const LONGEST_USER_NAME = 52;

/** True for the file beside an open document: the length of the user's name, the name, and the same again. */
function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return LOCK_FILE_SIZES.includes(bytes.length) && length > 0 && length <= LONGEST_USER_NAME;
}

function recogniseCompound(streams: ReadonlySet<string>): UnreadableDocument {
  if (streams.has('DRMEncryptedTransform') || streams.has('DRMEncryptedDataSpace')) return labelled();
  if (streams.has('EncryptedPackage')) return encrypted();
  if (streams.has('WordDocument')) return oldWord();
  if (streams.has('__properties_version1.0')) {
    return notWord(
      'This is an e-mail saved from Outlook. Open it, save the Word document that is attached, and choose that.',
    );
  }
  if (streams.has('Workbook') || streams.has('Book')) return spreadsheet();
  if (streams.has('PowerPoint Document')) return presentation();
  return streams.has('Root Entry') ? unknown() : damaged();
}

/** What a zip without a Word document's parts is. */
export function recogniseZip({ entries, complete }: ZipDirectory): UnreadableDocument {
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name));
  if (has(/^mimetype$/) && has(/^content\.xml$/)) {
    return notWord(
      'This is an OpenDocument file (.odt). Open it in Word and save it as a Word Document (.docx), then try ' +
        'again.',
    );
  }
  if (has(/^Index(\.zip$|\/.*\.iwa$)/)) {
    return notWord(
      'This is an Apple Pages document. In Pages choose File, Export To, Word, and choose the .docx that it ' +
        'makes.',
    );
  }
  if (!complete) return damaged();
  if (has(/^word\//i)) return missingPart();
  return notWord(
    'This is a zip file, not a Word document. Unpack it first, then choose the Word document (.docx) in it.',
  );
}

/** What a package is whose main part is no Word document, by that part's media type. */
export function recogniseMainPart(contentType: string): UnreadableDocument {
  if (/spreadsheet|ms-excel/i.test(contentType)) return spreadsheet();
  if (/presentation|ms-powerpoint/i.test(contentType)) return presentation();
  return unknown();
}

/** A file about which nothing is known. */
export function unknown(): UnreadableDocument {
  return notWord(`This is not a Word document. ${CHOOSE_WORD}`);
}

function spreadsheet(): UnreadableDocument {
  return notWord(`This is an Excel workbook, not a Word document. ${CHOOSE_WORD}`);
}

function presentation(): UnreadableDocument {
  return notWord(`This is a PowerPoint presentation, not a Word document. ${CHOOSE_WORD}`);
}
