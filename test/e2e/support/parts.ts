import { unzipSync } from 'fflate';

/** What a document's package may gain when a receipt is kept in its settings: where Office keeps settings. */
const settings = /^(word\/webextensions\/.*|\[Content_Types\]\.xml|_rels\/\.rels)$/;

/** The names of the parts that are not the same in both packages, byte for byte; those of settings left out. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [partsBefore, partsAfter] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(partsBefore), ...Object.keys(partsAfter)]);
  return [...names].filter((name) => !settings.test(name) && !same(partsBefore[name], partsAfter[name]));
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
}
