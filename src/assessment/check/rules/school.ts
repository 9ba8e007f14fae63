import { urnOf } from '../../../framework/identifiers';
import { whatNumbersAre } from '../../other-numbers';
import type { Rule } from '../rule';

/** The rating summary needs to say whose it is. */
export const schoolRules: readonly Rule[] = [
  {
    kind: 'school-missing',
    severity: 'unsendable',
    find: ({ school }) =>
      school.name === null
        ? [{ place: { kind: 'school' }, text: 'The school’s name is missing. Write it on the first page.' }]
        : [],
  },
  {
    kind: 'urn-missing',
    severity: 'unsendable',
    find: ({ school, otherNumbers }) =>
      school.urn === null
        ? [
            {
              place: { kind: 'urn' },
              text: `The school’s URN is missing${otherNumbers.length === 0 ? '' : `: ${whatNumbersAre(otherNumbers)}, and only a URN can be sent`}. Write its six digits on the first page.`,
            },
          ]
        : [],
  },
  {
    kind: 'urn-invalid',
    severity: 'unsendable',
    find: ({ school }) =>
      school.urn !== null && urnOf(school.urn) === null
        ? [
            {
              place: { kind: 'urn' },
              text: `The URN “${school.urn}” is not a number of six digits. Correct it on the first page.`,
            },
          ]
        : [],
  },
];
