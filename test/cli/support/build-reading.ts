import type { DocumentReading } from '../../../src/cli/read-document';
import { anAssessment, type Overrides } from '../../assessment/support/build-assessment';

/** A document that was read, complete but for what a test changes. */
export function aReading(overrides: Overrides = {}, file = 'maple-grove.docx'): DocumentReading {
  return { file, recognised: true, assessment: anAssessment(overrides) };
}

/** A document that could not be read. */
export function anUnreadable(file = 'letter.docx'): DocumentReading {
  return { file, recognised: false, reason: { code: 'no-tables', text: 'This document has no tables.' } };
}
