import type { CorpusCase } from '../case';
import { answerCases } from './answers';
import { lineCases } from './best-fit-line';
import * as fields from './fields';
import { keyCases } from './keys';
import { cases as markCases } from './marks';
import { signCases } from './signs';
import { cases as summaryCases } from './summaries';
import { formCases } from './whole-form';
import { cases as widthCases } from './widths';

/** Many documents of each kind that was once read wrongly: other glyphs, other words, other widths. */
export const cases: CorpusCase[] = [
  ...lineCases,
  ...signCases,
  ...keyCases,
  ...answerCases,
  ...formCases,
  ...markCases,
  ...summaryCases,
  ...widthCases,
  ...fields.peopleCases,
  ...fields.textCases,
  ...fields.checklistCases,
  ...fields.evidenceCases,
];
