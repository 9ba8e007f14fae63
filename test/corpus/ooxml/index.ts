import type { CorpusCase } from '../case';
import { alternateContentCases } from './alternate-content';
import { bestFitLineCases } from './best-fit-line';
import { changedRowCases } from './changed-rows';
import { colourlessCases } from './colours-without-meaning';
import { elsewhereCases } from './elsewhere';
import { evidenceCases } from './evidence';
import { hardColourCases } from './hard-colours';
import { headerCases } from './headers';
import { hostileCases } from './hostile';
import { involvedCases } from './involved';
import { largeCases } from './large';
import { letterCases } from './letters';
import { markCases } from './marks';
import { notBenchmarkCases } from './not-benchmarks';
import { numberingCases } from './numbering';
import { outcomeCases } from './outcomes';
import { packagingCases } from './packaging';
import { placeholderCases } from './placeholders';
import { revisionCases } from './revisions';
import { schoolCases } from './school';
import { splitRunCases } from './split-runs';
import { statutoryCases } from './statutory';
import { suggestionCases } from './suggestions';
import { tableCases } from './tables';
import { taggedFieldCases } from './tagged-fields';
import { tagCases } from './tags';

/** Documents by their OOXML: each varies one or two things of a realistic filled-in document. */
export const cases: CorpusCase[] = [
  ...tagCases,
  ...taggedFieldCases,
  ...bestFitLineCases,
  ...headerCases,
  ...letterCases,
  ...numberingCases,
  ...markCases,
  ...colourlessCases,
  ...hardColourCases,
  ...suggestionCases,
  ...placeholderCases,
  ...evidenceCases,
  ...revisionCases,
  ...statutoryCases,
  ...involvedCases,
  ...schoolCases,
  ...packagingCases,
  ...splitRunCases,
  ...alternateContentCases,
  ...tableCases,
  ...outcomeCases,
  ...changedRowCases,
  ...elsewhereCases,
  ...largeCases,
  ...hostileCases,
  ...notBenchmarkCases,
];
