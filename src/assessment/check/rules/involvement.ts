import { involvedCounts } from '../../summary/involved-counts';
import type { Rule } from '../rule';

/** The tool is meant to be filled in together. */
export const involvementRules: readonly Rule[] = [
  {
    kind: 'nobody-involved',
    severity: 'incomplete',
    find: (assessment) =>
      Object.values(involvedCounts(assessment)).some((count) => count > 0)
        ? []
        : [
            {
              place: { kind: 'involved' },
              text: `Nobody is named under “${assessment.framework.involvement.title}”. Write who took part.`,
            },
          ],
  },
];
