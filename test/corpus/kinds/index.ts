import type { CorpusCase } from '../case';
import { answerCases } from './answers';
import { lineCases } from './best-fit-line';
import { keyCases } from './keys';
import { signCases } from './signs';
import { formCases } from './whole-form';

/** Many documents of each kind that was once read wrongly: other glyphs, other words, other widths. */
export const cases: CorpusCase[] = [...lineCases, ...signCases, ...keyCases, ...answerCases, ...formCases];
