import type { CorpusCase } from '../case';
import { bestFitCases } from './cases/best-fits';
import { checklistCases } from './cases/checklists';
import { coverCases } from './cases/covers';
import { editCases } from './cases/edits';
import { fileCases } from './cases/files';
import { habitCases } from './cases/habits';
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
  ...bestFitCases,
  ...habitCases,
  ...editCases,
  ...producerCases,
  ...fileCases,
  ...notBenchmarkCases,
];
