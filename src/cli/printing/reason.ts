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

/** What the operating system answers, and what that means to the person who named the file. */
const systemAnswers: Readonly<Record<string, Reason>> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  ENAMETOOLONG: noSuchFile,
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: { code: 'in-use', text: 'Another program is using this file. Close it there, then try again.' },
};

/** Puts whatever went wrong with one file into words. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof UnreadableDocument) return { code: error.kind, text: error.message };
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const systemCode = hasCode ? String(error.code) : '';
  const known = systemAnswers[systemCode];
  if (known) return known;
  if (systemCode !== '') {
    return { code: 'cannot-open', text: `This file cannot be opened (${systemCode}). Try a copy of it.` };
  }
  return {
    code: 'program-fault',
    text: `A fault in this program stopped it from reading the file (${String(error)}). Please report it.`,
  };
}
