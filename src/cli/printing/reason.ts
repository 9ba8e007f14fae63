import { UnreadableDocument } from '../../ooxml/unreadable-document';

/** Why a file gave no assessment: a code for programs and a sentence for people. */
export interface Reason {
  readonly code: string;
  readonly text: string;
}

const noSuchFile: Reason = {
  code: 'no-such-file',
  text: 'There is no file of this name. Check the spelling and the folder.',
};
const noPermission: Reason = {
  code: 'no-permission',
  text: 'You are not allowed to read this file. Ask its owner for access.',
};

/** The operating system's error codes, in words for the person who named the file. */
const systemAnswers: Readonly<Record<string, Reason>> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  ENAMETOOLONG: noSuchFile,
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: { code: 'in-use', text: 'Another program is using this file. Close it there, then try again.' },
};

/** The reason behind an error of one file. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof UnreadableDocument) return { code: error.kind, text: error.message };
  const code = codeOf(error);
  if (hasCode(error)) {
    const cannotOpen = `This file cannot be opened (${code}). Try a copy of it.`;
    return systemAnswers[code] ?? { code: 'cannot-open', text: cannotOpen };
  }
  return {
    code: 'program-fault',
    text: `A fault in this program stopped it from reading the file (${code}). Please report it.`,
  };
}

/** The operating system's code of an error, such as `ENOENT`; the error's own words for any other error. */
export function codeOf(error: unknown): string {
  return String(hasCode(error) ? error.code : error);
}

function hasCode(error: unknown): error is { readonly code: unknown } {
  return typeof error === 'object' && error !== null && 'code' in error;
}
