import type { CorpusCase } from '../case';
import { aroundTheFormCases } from './cases/around-the-form';
import { bestFitCases } from './cases/best-fits';
import { checklistCases } from './cases/checklists';
import { coverCases } from './cases/covers';
import { editCases } from './cases/edits';
import { fileCases } from './cases/files';
import { habitCases } from './cases/habits';
import { insideTheTablesCases } from './cases/inside-the-tables';
import { involvementCases } from './cases/involvement';
import { notBenchmarkCases } from './cases/not-benchmarks';
import { outcomeCases } from './cases/outcomes';
import { producerCases } from './cases/producers';
import { tableCases } from './cases/tables';

/** Documents as schools and other programs make them. */
export const cases: CorpusCase[] = [
  ...coverCases,
  ...involvementCases,
  ...checklistCases,
  ...tableCases,
  ...outcomeCases,
  ...insideTheTablesCases,
  ...aroundTheFormCases,
  ...bestFitCases,
  ...habitCases,
  ...editCases,
  ...producerCases,
  ...fileCases,
  ...notBenchmarkCases,
];
