import type { CorpusCase } from '../../case';
import { caseOf } from '../benchmark';
import {
  fourColumns,
  hintsInBrackets,
  labelInTheCell,
  labelOverTheAnswer,
  labelsAbove,
  labelsInHeaderRow,
  labelsLeft,
  schoolBeforeTheTitle,
  schoolInTheTitle,
  schoolNameOnly,
  tabbedLine,
  underscores,
  untouched,
  urnLabelledTwice,
} from '../parts/cover';
import { churchSchool, nursery, primary, secondary } from '../school/schools';

const withoutUrn = { ...secondary, urn: '' };

/** Where a form may ask for the school and its number. */
export const coverCases: CorpusCase[] = [
  caseOf('cover: a form that asks for no URN', { answers: withoutUrn, cover: schoolNameOnly }),
  caseOf('cover: labels left of the answers, in full words', { answers: primary, cover: labelsLeft }),
  caseOf('cover: labels as small headings above the answers', { answers: churchSchool, cover: labelsAbove }),
  caseOf('cover: label and answer in one cell', { answers: nursery, cover: labelInTheCell }),
  caseOf('cover: label above the answer in one cell', { answers: churchSchool, cover: labelOverTheAnswer }),
  caseOf('cover: underscores left round the answers', { answers: primary, cover: underscores }),
  caseOf('cover: four columns, URN in two groups of digits', { answers: secondary, cover: fourColumns }),
  caseOf('cover: labels in a header row', { answers: nursery, cover: labelsInHeaderRow }),
  caseOf('cover: the school stands in the title only', { answers: withoutUrn, cover: schoolInTheTitle }),
  caseOf('cover: the school stands before the title', { answers: withoutUrn, cover: schoolBeforeTheTitle }),
  caseOf('cover: the URN labelled again inside its field', { answers: primary, cover: urnLabelledTwice }),
  caseOf('cover: school, URN and year on one line', { answers: churchSchool, cover: tabbedLine }),
  caseOf('cover: hints in brackets where school and URN belong', {
    answers: { ...secondary, school: '', urn: '' },
    cover: hintsInBrackets,
  }),
  caseOf('cover: never filled in', { answers: { ...primary, school: '', urn: '' }, cover: untouched }),
  caseOf('cover: school and URN left blank after their labels', {
    answers: { ...secondary, school: '', urn: '' },
  }),
];
