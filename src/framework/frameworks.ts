import { baseEdition } from './edition';
import type { Framework } from './framework';
import hertfordshire2019Pack from './packs/hertfordshire-2019.json';

/** A pack of this repository is taken as it is; a test reads every one as strictly as a file from elsewhere. */
export const hertfordshire2019 = hertfordshire2019Pack as unknown as Framework;

/** Every framework that is known here; a new edition is a new pack and one entry more. */
export const frameworks: readonly Framework[] = [hertfordshire2019];

/** The framework of an edition, whether or not it ends in `-draft`; undefined where it is not known. */
export function frameworkByEdition(edition: string): Framework | undefined {
  return frameworks.find((framework) => framework.edition === baseEdition(edition));
}
