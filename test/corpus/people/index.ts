import type { CorpusCase } from '../case';
import { checklistCases } from './cases/checklists';
import { coverCases } from './cases/covers';
import { involvementCases } from './cases/involvement';
import { outcomeCases } from './cases/outcomes';
import { tableCases } from './cases/tables';

/** Documents as schools and other programs make them. */
export const cases: CorpusCase[] = [
  ...coverCases,
  ...involvementCases,
  ...checklistCases,
  ...tableCases,
  ...outcomeCases,
];
