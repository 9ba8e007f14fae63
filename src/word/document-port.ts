import type { FindingPlace } from '../assessment/finding';
import type { Reading } from '../document/reading';
import type { AspectId, LevelKey } from '../framework/framework';
import type { UnreadableKind } from '../ooxml/unreadable-document';

/** The document as the pane uses it. What stands behind it is Word, or a stand-in in tests. */
export interface DocumentPort {
  /** Reads the whole document. */
  read(): Promise<DocumentRead>;
  /**
   * Makes one level the best fit of an aspect, or none for null: highlights its statement, clears the others
   * and fills in the line "Best fit:".
   */
  chooseBestFit(aspect: AspectId, level: LevelKey | null): Promise<Written>;
  /**
   * Replaces an aspect's evidence.
   *
   * @param basedOn the evidence as the pane last read it; where the document now says something else, nothing
   *   is written
   */
  writeEvidence(aspect: AspectId, text: string, basedOn: string): Promise<Written>;
  /** Writes the school's name or URN, under the same condition. */
  writeSchool(field: 'name' | 'urn', text: string, basedOn: string): Promise<Written>;
  /** Selects a place in the document and brings it into view. */
  goTo(place: FindingPlace): Promise<Went>;
  /** A value kept in the document's settings; null where there is none. */
  setting(key: SettingKey): string | null;
  /** Keeps a value in the document's settings. It is there for good when the document is saved. */
  keepSetting(key: SettingKey, value: string): Promise<Written>;
}

/** What may be kept in the document's settings; never a key or a secret. */
export type SettingKey = 'send.receipt';

export type DocumentRead =
  | {
      readonly kind: 'read';
      readonly reading: Reading;
      /** True where the document carries the controls that the pane writes into. */
      readonly prepared: boolean;
    }
  /** The file itself cannot be read; `text` says why and what to do. */
  | { readonly kind: 'unreadable'; readonly why: UnreadableKind; readonly text: string }
  /** Word did not answer as it should; `text` says what to do. */
  | { readonly kind: 'failed'; readonly text: string };

export type Written =
  | { readonly kind: 'written' }
  /** The document has no control for the place. */
  | { readonly kind: 'notPrepared' }
  /** The document says something else than the pane knew; nothing was written. */
  | { readonly kind: 'changed'; readonly now: string }
  /** The evidence holds more than plain text (lists, pictures, comments); it can be written in the document only. */
  | { readonly kind: 'rich' }
  /** Word refused or failed; `text` says why and what to do. Nothing that was typed is lost. */
  | { readonly kind: 'refused'; readonly text: string };

export type Went =
  | { readonly kind: 'there' }
  /** Neither a control nor the text of the place was found in the document. */
  | { readonly kind: 'notFound' }
  | { readonly kind: 'refused'; readonly text: string };
