import type { Framework } from '../framework/framework';
import type { Finding, FindingPlace } from './check/finding';

/** The findings in the order in which their places stand in the document; at one place, as they came. */
export function inDocumentOrder(findings: readonly Finding[], framework: Framework): Finding[] {
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding.place, framework) }));
  ranked.sort((a, b) => a.rank.section - b.rank.section || a.rank.position - b.rank.position);
  return ranked.map(({ finding }) => finding);
}

/** The rank of a place: the section of the document, and the position within it. */
interface Rank {
  readonly section: number;
  readonly position: number;
}

const firstOutcome = 4;

function rankOf(place: FindingPlace, { outcomes }: Framework): Rank {
  const sectionOf = (number: number): number =>
    firstOutcome + outcomes.findIndex((outcome) => outcome.number === number);
  switch (place.kind) {
    case 'school':
      return { section: 0, position: 0 };
    case 'urn':
      return { section: 1, position: 0 };
    case 'involved':
      return { section: 2, position: 0 };
    case 'statutory':
      return { section: 3, position: place.item };
    case 'outcome':
      return { section: sectionOf(place.outcome), position: -1 };
    case 'bestFit':
    case 'evidence': {
      const index = outcomes.findIndex(({ aspects }) => aspects.some(({ id }) => id === place.aspect));
      const position = outcomes[index]?.aspects.findIndex(({ id }) => id === place.aspect) ?? -1;
      return { section: firstOutcome + index, position };
    }
    case 'actions':
      return { section: sectionOf(place.outcome), position: mostAspects(outcomes) };
    case 'plan':
      return { section: firstOutcome + outcomes.length, position: place.row ?? 0 };
    case 'addedRow':
      return { section: firstOutcome + outcomes.length + 1, position: place.index };
  }
}

function mostAspects(outcomes: Framework['outcomes']): number {
  return Math.max(...outcomes.map(({ aspects }) => aspects.length));
}
