/**
 * What the stand-in for Word may be told to be. Numbers in brackets are the traps of the office-js issue
 * tracker that an option stands for; the default is what most builds of Word do.
 */
export interface StandInOptions {
  /** The requirement sets that the client is told of. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Where the document is said to be; '' for one that was never saved (#2783). */
  readonly documentUrl: string;
  /** Word's own colours. */
  readonly theme: 'light' | 'dark';
  /** The time of a round trip, in milliseconds (#3565, #4812). */
  readonly latency: number;
  /** What each control adds to a round trip that asks for the document's controls, in milliseconds (#2311, #3565). */
  readonly costOfControl: number;
  /** The document is open for viewing, or final, or protected: every edit fails (#3831, #5484). */
  readonly readOnly: boolean;
  /** Insertions and deletions are tracked. Null: as the document's own settings say. */
  readonly trackChanges: boolean | null;
  /** The author of tracked changes. */
  readonly author: string;
  /** The separator of paragraphs in a text of several: \r on the desktop, \n elsewhere. */
  readonly paragraphBreak: '\r' | '\n';
  /** Whether text that is a tracked deletion is in `text` (#5188). */
  readonly deletedTextIsText: boolean;
  /** Whether a control that shows its placeholder gives it as its `text`. */
  readonly placeholderIsText: boolean;
  /** The content of an emptied control: its own placeholder, or Word's default one (#1515). */
  readonly placeholderAfterClearing: 'own' | 'default';
  /** The placeholder cannot be set, as on the web (#785). */
  readonly placeholderIsFixed: boolean;
  /** Controls round a cell or row are listed by `contentControls` (#2040, #1947). */
  readonly listsCellControls: boolean;
  /** Every so many-th new control in a table cell is refused; 0 for none (#3367, #3704, #6103). */
  readonly refusesEveryNthControl: number;
  /** Which new controls Word lifts to the cell that they cover: none, those round paragraphs, or any. */
  readonly liftsToCell: 'never' | 'paragraphs' | 'always';
  /** `insertText` with Replace does nothing and says nothing (#2183). */
  readonly ignoresReplace: boolean;
  /** A control that holds a table can be emptied by Replace; where not, it fails (#6330, #3183). */
  readonly replacesTables: boolean;
  /** A control that holds a table cannot be deleted with it. */
  readonly keepsTables: boolean;
  /** `insertText` into a control that was cleared before fails (#4316, #6330). */
  readonly failsAfterClear: boolean;
  /** `highlightColor = null` clears the highlight, or is refused as old builds do (#809). */
  readonly nullHighlight: 'clears' | 'InvalidArgument';
  /** White is one of the colours of highlights; where not, it becomes the nearest, which can be seen (#4638). */
  readonly hasWhiteHighlight: boolean;
  /** `shadingColor = ''` takes the shading of a cell away, or is refused (#5460). */
  readonly emptyShading: 'clears' | 'InvalidArgument';
  /** Loading `shadingColor` of a cell without any fails, as on the web (#3479). */
  readonly failsOnUncolouredCell: boolean;
  /** `getOoxml` fails. */
  readonly failsOnOoxml: boolean;
  /** `getOoxml` is answered at all (#702, #6059). */
  readonly answersOoxml: boolean;
  /** `getOoxml` takes the keyboard from a comment that is being written (#5187, #2309). */
  readonly ooxmlTakesFocus: boolean;
  /** `getOoxml` of a control leaves out a control nested in it (#3098). */
  readonly dropsNestedControls: boolean;
  /** How often Word tells that something else is selected (#4351, #6144). */
  readonly tellsSelection: 'once' | 'twice' | 'never';
  /** `getFileAsync` gives the settings as they were before the last save of them (#6434). */
  readonly fileMissesLatestSettings: boolean;
}

export const defaultOptions: StandInOptions = {
  requirementSets: { WordApi: '1.3' },
  documentUrl: 'https://school.example/SEND-benchmark.docx',
  theme: 'light',
  latency: 0,
  costOfControl: 0,
  readOnly: false,
  trackChanges: null,
  author: 'Add-in user',
  paragraphBreak: '\r',
  deletedTextIsText: false,
  placeholderIsText: true,
  placeholderAfterClearing: 'own',
  placeholderIsFixed: false,
  listsCellControls: true,
  refusesEveryNthControl: 0,
  liftsToCell: 'never',
  ignoresReplace: false,
  replacesTables: false,
  keepsTables: false,
  failsAfterClear: false,
  nullHighlight: 'clears',
  hasWhiteHighlight: true,
  emptyShading: 'clears',
  failsOnUncolouredCell: false,
  failsOnOoxml: false,
  answersOoxml: true,
  ooxmlTakesFocus: true,
  dropsNestedControls: false,
  tellsSelection: 'once',
  fileMissesLatestSettings: false,
};

/** A Word that has every difficulty at once which the pane has to live with; what it is asked, it answers. */
export const difficultWord: Partial<StandInOptions> = {
  latency: 20,
  refusesEveryNthControl: 7,
  liftsToCell: 'always',
  listsCellControls: false,
  nullHighlight: 'InvalidArgument',
  hasWhiteHighlight: false,
  emptyShading: 'InvalidArgument',
  failsOnUncolouredCell: true,
  keepsTables: true,
  failsAfterClear: true,
  dropsNestedControls: true,
  placeholderAfterClearing: 'default',
  placeholderIsFixed: true,
  deletedTextIsText: true,
  tellsSelection: 'never',
  fileMissesLatestSettings: true,
};
