import type { OutcomeReport, PracticeOffer } from './contents';

/**
 * How many schools offer to share each aspect. An aspect whose figures are withheld is left out, since a school
 * that shares it is at the highest level.
 *
 * @param shared for each school: the aspects that it offers to share
 */
export function practiceOffer(
  outcomes: readonly OutcomeReport[],
  shared: readonly (readonly string[])[],
  text: string | null = null,
): PracticeOffer {
  const counts = new Map<string, number>();
  for (const aspects of shared) {
    for (const aspect of new Set(aspects)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  }
  const aspects = outcomes
    .flatMap((outcome) => outcome.aspects)
    .filter(({ figures }) => 'rated' in figures)
    .flatMap(({ aspect }) => {
      const schools = counts.get(aspect);
      return schools === undefined ? [] : [{ aspect, schools }];
    });
  return { text, aspects };
}
