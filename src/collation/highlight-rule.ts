import type { HighlightRule } from '../api/resources/reports';

export const usualRule: HighlightRule = {
  leastRated: 5,
  strengthShare: 30,
  needShare: 15,
  needSchools: 2,
  among: 8,
};

/**
 * The rule in words, as it is printed with every report.
 *
 * @param levels the labels of the highest and the lowest level
 */
export function ruleInWords(
  rule: HighlightRule,
  levels: { readonly highest: string; readonly lowest: string },
): string {
  const { leastRated, strengthShare, needShare, needSchools, among } = rule;
  const { highest, lowest } = levels;
  return [
    `Only aspects that at least ${leastRated} schools have rated are looked at; schools that left an aspect blank are left out of its shares.`,
    `A strength: at least ${strengthShare}% of the schools are ${highest}, more are ${highest} than ${lowest}, and the share is among the ${among} highest.`,
    `A need: at least ${needShare}% of the schools and at least ${needSchools} of them are ${lowest}, and the share is among the ${among} highest.`,
    'Aspects that are level at the cut are all in. An aspect that is both is called split.',
    `The priority of an outcome is that of its needs, split ones too, with the highest share of ${lowest}; of several, the one with the lowest share of ${highest}. Where an outcome has no need, none stands out.`,
  ].join(' ');
}
