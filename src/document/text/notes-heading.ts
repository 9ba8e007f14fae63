import type { Framework } from '../../framework/framework';

export type NotesKind = 'notes' | 'actions';

/** The heading of an outcome's notes or actions, as a text begins with it. */
export interface NotesHeading {
  readonly kind: NotesKind;
  readonly rest: string;
  /** The heading itself, with the colon and the white space behind it. */
  readonly before: string;
}

/** The heading "Notes" or "Actions" with which a text begins, and what stands behind it. */
export function notesHeading(framework: Framework, text: string): NotesHeading | null {
  const { notesHeading, actionsHeading } = framework.keyQuestions;
  const candidates: readonly (readonly [NotesKind, string])[] = [
    ['notes', notesHeading],
    ['actions', actionsHeading],
  ];
  for (const [kind, heading] of candidates) {
    const trimmed = text.trimStart();
    if (trimmed.slice(0, heading.length).toLowerCase() === heading.toLowerCase()) {
      const behind = trimmed.slice(heading.length);
      if (!/^\s*(?:[:\n]|$)/.test(behind)) continue;
      const rest = behind.replace(/^\s*:?/, '');
      return { kind, rest, before: text.slice(0, text.length - rest.length) };
    }
  }
  return null;
}
