import type { CorpusCase } from '../../case';
import { caseOf } from '../benchmark';
import {
  answerBelow,
  boxesInOneCell,
  boxesStacked,
  highlightedWord,
  list,
  noBeforeYes,
  oneTallCell,
  otherWordDeleted,
  otherWordStruck,
  tenRows,
  typedInColumns,
  typedWord,
  withComments,
} from '../parts/statutory';
import { churchSchool, nursery, primary, secondary } from '../school/schools';

/** How the statutory checklist may be printed and answered. */
export const checklistCases: CorpusCase[] = [
  caseOf('checklist: NO stands before YES', { answers: secondary, statutory: noBeforeYes }),
  caseOf('checklist: both boxes in one cell', { answers: churchSchool, statutory: boxesInOneCell }),
  caseOf('checklist: one box above the other', { answers: secondary, statutory: boxesStacked }),
  caseOf('checklist: ticks typed in columns', { answers: nursery, statutory: typedInColumns('✓') }),
  caseOf('checklist: a capital X typed in columns', {
    answers: churchSchool,
    statutory: typedInColumns('X'),
  }),
  caseOf('checklist: Yes and No typed', { answers: secondary, statutory: typedWord('Yes', 'No') }),
  caseOf('checklist: a sentence typed after the answer', {
    answers: churchSchool,
    statutory: typedWord('Yes - on website', 'No, not yet: will be done by July'),
  }),
  caseOf('checklist: Y and N typed', { answers: nursery, statutory: typedWord('Y', 'N') }),
  caseOf('checklist: the answer highlighted', { answers: secondary, statutory: highlightedWord }),
  caseOf('checklist: the other word deleted', { answers: nursery, statutory: otherWordDeleted }),
  caseOf('checklist: the other word struck out by hand', {
    answers: churchSchool,
    statutory: otherWordStruck,
  }),
  caseOf('checklist: a column of comments that say yes and no', {
    answers: secondary,
    statutory: withComments,
  }),
  caseOf('checklist: a list with boxes under each requirement', { answers: churchSchool, statutory: list }),
  caseOf('checklist: the answer in a row under each requirement', {
    answers: secondary,
    statutory: answerBelow,
  }),
  caseOf('checklist: ten rows of boxes as published', { answers: primary, statutory: tenRows }),
  caseOf('checklist: all requirements in one tall cell beside ten rows of unticked boxes', {
    answers: { ...primary, statutory: {} },
    statutory: oneTallCell,
  }),
  caseOf('checklist: all requirements in one tall cell beside ten rows of boxes, every YES ticked', {
    answers: primary,
    statutory: oneTallCell,
  }),
  caseOf('checklist: left out', { answers: { ...primary, statutory: {} }, statutory: () => [] }),
];
