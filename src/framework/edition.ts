import type { EditionId } from './framework';

const draftEnding = '-draft';

/** The edition that ratings carry where they rest on draft wording, such as `hertfordshire/2019-draft`. */
export function draftEdition(edition: EditionId): EditionId {
  return isDraftEdition(edition) ? edition : (`${edition}${draftEnding}` as EditionId);
}

export function isDraftEdition(edition: string): boolean {
  return edition.endsWith(draftEnding);
}

/** The edition as its pack names it, without `-draft`. */
export function baseEdition(edition: string): string {
  return isDraftEdition(edition) ? edition.slice(0, -draftEnding.length) : edition;
}
