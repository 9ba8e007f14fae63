/** Where recognition draws its lines, all in one place. */

/** How alike texts are, from 0 to 1 (see `KnownTexts`). */
export const likeness = {
  /** A part that was cut off: both halves together read as the whole of a statement. */
  whole: 0.9,
  /** By how much two halves must read more like a statement than the first alone. */
  gain: 0.1,
  /** What a statement's own beginning counts. */
  cutShort: 0.9,
  /** Wording alone tells the aspect, whatever letter stands before it. */
  sure: 0.72,
  /** A text is an outcome's title. */
  title: 0.7,
  /** Wording tells against a letter, or is a requirement of the checklist. */
  clear: 0.55,
  /** A text may be a statement; of several like the same one, the most alike is. */
  possible: 0.5,
  /** Wording tells the aspect if its letter or its place agrees. */
  likely: 0.4,
  /** Below this, wording has nothing to do with the aspect. */
  strange: 0.22,
  /** By how much the best aspect must lead the second best, and so the best requirement. */
  lead: 0.12,
  requirementLead: 0.1,
} as const;

/** In characters, or in words where the name says so: what is longer is something else. */
export const longest = {
  tick: 3,
  code: 12,
  shortName: 12,
  sign: 20,
  personLabel: 20,
  levelName: 30,
  label: 30,
  nameInCell: 40,
  opening: 40,
  columnHeading: 60,
  levelHeading: 60,
  summaryTitle: 60,
  placeholder: 80,
  choice: 80,
  summaryCell: 100,
  sectionHeading: 100,
  key: 120,
  planHeading: 150,
  evidenceHeading: 200,
  explainedLevel: 300,
  wordsOfSwatch: 6,
  wordsOfAnswerHeading: 8,
  wordsOfMeaning: 10,
  wordsOfBoxes: 12,
  wordsOfHeading: 12,
  wordsOfTitle: 60,
} as const;

/** In characters: what is shorter is something else. */
export const shortest = {
  requirement: 20,
  statement: 25,
  statementInHeader: 40,
} as const;

/** How many of something tell. */
export const enough = {
  /** Groups that a table must name to be about people. */
  groups: 3,
  planColumns: 3,
  planHeaderRows: 3,
  /** Lines below a requirement that may hold its boxes. */
  linesOfBoxes: 3,
  /** Rows without which a table's tint, or a look of a whole column, does not show. */
  rowsForTint: 3,
  rowsForLook: 4,
  /** Aspects that stand twice where the whole form does. */
  copies: 5,
  /** Rows with which a table is somebody's framework and not a legend. */
  rowsOfFramework: 5,
  /** A note is at most one part in so many of its statement. */
  noteShare: 2,
} as const;
