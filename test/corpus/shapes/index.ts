import type { CorpusCase } from '../case';
import { addedColumnCases } from './cases/added-columns';
import { evidenceCases } from './cases/evidence';
import { fileCases } from './cases/files';
import { keptAndStruckCases } from './cases/kept-and-struck';
import { labelAndOrderCases } from './cases/labels-and-order';
import { levelNameCases } from './cases/level-names';
import { levelsDownCases } from './cases/levels-down';
import { producerCases } from './cases/producers';
import { tableCases } from './cases/tables';
import { taggedCases } from './cases/tagged';
import { tickCases } from './cases/ticks';
import { trackedCases } from './cases/tracked';
import { typedLevelCases } from './cases/typed-levels';
import { wordingCases } from './cases/wording';
import { yearAndColourCases } from './cases/years-and-colours';

/** Documents in the shapes that schools have bent the tool into. */
export const cases: CorpusCase[] = [
  ...addedColumnCases,
  ...typedLevelCases,
  ...tickCases,
  ...levelNameCases,
  ...levelsDownCases,
  ...labelAndOrderCases,
  ...wordingCases,
  ...evidenceCases,
  ...keptAndStruckCases,
  ...yearAndColourCases,
  ...tableCases,
  ...trackedCases,
  ...taggedCases,
  ...producerCases,
  ...fileCases,
];
