import type { FindingPlace } from '../assessment/check/finding';
import type { SummaryPage } from '../assessment/summary-page';
import type { Damage } from '../document/damage';
import type { PreparationDecisions, PreparationPlan, UntaggablePlace } from '../document/preparation/plan';
import type { EvidencePlaces } from '../document/rows/evidence-places';
import type { Obstacles } from '../document/tagged/obstacles';
import type { FieldPlace } from '../document/tagged/field-texts';
import type { LightAnswer } from '../document/light/light-read';
import type { Reading } from '../document/reading';
import type { Tickable, TickableKey, TickAnswer } from '../document/tagged/tickable';
import type { AspectId, Framework, LevelKey } from '../framework/framework';
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
  /**
   * Adds paragraphs at the end of an aspect's evidence, whatever stands there. Asked for once more, as after an
   * answer that was lost, it adds nothing.
   */
  addEvidence(aspect: AspectId, text: string): Promise<Written>;
  /** Writes the school's name or URN, under the same condition. */
  writeSchool(field: 'name' | 'urn', text: string, basedOn: string): Promise<Written>;
  /** Writes one field of the people who took part or of the action plan, under the same condition. */
  writeField(place: FieldPlace, text: string, basedOn: string): Promise<Written>;
  /**
   * Adds a row with fields to the action plan's table.
   *
   * @param last the number of the last row that has fields; the new one gets the next
   */
  addPlanRow(last: number): Promise<Written>;
  /** Gives an answer that is ticked on paper; clears it for null. */
  tick(tickable: Tickable, answer: TickAnswer): Promise<Written>;
  /** Selects a place in the document and brings it into view. */
  goTo(place: FindingPlace): Promise<Went>;
  /**
   * Tells what people do in the document, from its first reading on and while the pane is visible.
   *
   * @returns what ends it
   */
  follow(listener: (change: DocumentChange) => void): () => void;
  /** A value kept in the document's settings; null where there is none. */
  setting(key: SettingKey): string | null;
  /** Keeps a value in the document's settings. It is there for good when the document is saved. */
  keepSetting(key: SettingKey, value: string): Promise<Written>;
  /** Whether Word opens the pane with this document. */
  opensPane(): boolean;
  /** Has Word open the pane with this document, or not. It is so for good when the document is saved. */
  keepOpensPane(opens: boolean): Promise<Written>;
}

/** Gives a document the controls that the pane writes into, and takes them away again. */
export interface PreparationPort {
  /** Reads the whole document and says what preparing it would do. Changes nothing. */
  planPreparation(): Promise<PreparationPlanned>;
  /**
   * Adds the controls. What is there already is kept, so that it can be asked for again after an interruption.
   * Changes no word: where a comparison afterwards shows otherwise, the controls are taken out again.
   *
   * @param plan what the person saw; where the document's rows are no longer those, nothing is done
   * @param onProgress called before each step, and once more at the end
   */
  prepare(
    plan: PreparationPlan,
    decisions: PreparationDecisions,
    onProgress?: (progress: PreparationProgress) => void,
  ): Promise<Prepared>;
  /** Takes the add-in's controls out, and the empty lines that came with them; all that they hold stays. */
  removeControls(): Promise<ControlsRemoved>;
  /**
   * Of a row that stands in the document several times, says which one is the aspect; the others become rows
   * of the school's own. No word changes.
   *
   * @param copy 0 for the first
   */
  keepCopy(framework: Framework, aspect: AspectId, copy: number): Promise<Written>;
  /** Selects one copy of such a row. */
  goToCopy(framework: Framework, aspect: AspectId, copy: number): Promise<Written>;
}

/** A page for governors at the end of the document, in one control of its own. Nothing else is touched. */
export interface SummaryPagePort {
  /** Puts the page there, or writes it anew where it stands. */
  writeSummaryPage(page: SummaryPage): Promise<Written>;
  /** Takes the page out with all that it holds; `notPrepared` where there is none. */
  removeSummaryPage(): Promise<Written>;
}

export interface PreparationProgress {
  readonly step: 'reading' | 'adding' | 'checking' | 'done';
  /** Controls added so far, and how many there are to add; both 0 until the document has been read. */
  readonly added: number;
  readonly toAdd: number;
}

export type PreparationPlanned =
  | { readonly kind: 'planned'; readonly plan: PreparationPlan }
  /** It is no benchmark, cannot be read, or Word did not answer; `text` says so and what to do. */
  | { readonly kind: 'notPossible'; readonly text: string };

export type Prepared =
  | {
      readonly kind: 'prepared';
      /** Controls added now; 0 where all were there. */
      readonly added: number;
      /** The places that stay without a control, with the reason. */
      readonly untaggable: readonly UntaggablePlace[];
    }
  /** The document is no longer as it was planned; nothing was done. Plan again. */
  | { readonly kind: 'changed'; readonly text: string }
  /** Word changed more than was asked of it, so that the controls were taken out again; `text` says what. */
  | { readonly kind: 'undone'; readonly text: string }
  /** Word refused or failed on the way. Trying again goes on from where it stopped. */
  | { readonly kind: 'refused'; readonly text: string };

export type ControlsRemoved =
  | {
      readonly kind: 'removed';
      /** Controls taken out; 0 where there were none. */
      readonly removed: number;
      /** The controls that could not be taken out, as a sentence; null where none is left. */
      readonly left: string | null;
    }
  | { readonly kind: 'refused'; readonly text: string };

/** An event in the document. */
export type DocumentChange =
  /** Some aspects say something else; nothing but these has changed. */
  | { readonly kind: 'changed'; readonly answers: ReadonlyMap<AspectId, LightAnswer> }
  /** More may have changed, so that the whole document was read. */
  | { readonly kind: 'read'; readonly read: DocumentRead }
  /** The person has moved to the row of an aspect. */
  | { readonly kind: 'selected'; readonly aspect: AspectId };

/** The names of the document's settings; never of a key or a secret. */
export type SettingKey = 'send.receipt' | 'send.prepared' | 'send.document' | 'send.carried';

export type DocumentRead =
  | {
      readonly kind: 'read';
      readonly reading: Reading;
      /** True where the document carries the controls that the pane writes into. */
      readonly prepared: boolean;
      /** What stands in the way of writing at each place, by its tag. */
      readonly obstacles: Obstacles;
      /** Where each aspect's evidence stands, and so what the pane may do to it. */
      readonly evidence: EvidencePlaces;
      /** The boxes that the pane can tick in this Word; any other is ticked in the document. */
      readonly tickable: ReadonlySet<TickableKey>;
      /** The damage to the document since it was made. */
      readonly damage: readonly Damage[];
    }
  /** The file itself cannot be read; `text` says why and what to do. */
  | { readonly kind: 'unreadable'; readonly why: UnreadableKind; readonly text: string }
  /** Word did not answer as it should; `text` says what to do. */
  | { readonly kind: 'failed'; readonly text: string };

export type Written =
  | {
      readonly kind: 'written';
      /** The text that somebody else wrote there at the very moment, which the writing replaced. */
      readonly overwritten?: string;
    }
  /** The document has no control for the place. */
  | { readonly kind: 'notPrepared' }
  /** The document says something else than the pane knew; nothing was written. */
  | { readonly kind: 'changed'; readonly now: string }
  /**
   * The field holds more than plain text (a list, a picture, a comment), or some of its words stand outside its
   * control. Nothing was written; it can be added to, or edited in the document.
   */
  | { readonly kind: 'rich' }
  /** Word refused or failed; `text` says why and what to do. Nothing that was typed is lost. */
  | { readonly kind: 'refused'; readonly text: string };

export type Went =
  | { readonly kind: 'there' }
  /** Neither a control nor the text of the place was found in the document. */
  | { readonly kind: 'notFound' }
  | { readonly kind: 'refused'; readonly text: string };
