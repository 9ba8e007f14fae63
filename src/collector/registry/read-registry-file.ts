import type { Store } from '../store/store';
import { readAreaMapping } from './area-mapping';
import { readEstablishments } from './establishments';
import type { RegistryFiles } from './plan-import';
import { readSuccessions } from './successions';

/** Which of the files of an import it is. */
export type RegistryFile = keyof RegistryFiles;

/** No file; what an import begins with. */
export const noFiles: RegistryFiles = { establishments: null, successions: null, areas: null };

/**
 * Reads one file of an import and adds it to those that are read already.
 *
 * @throws Problem `unusable-file` where it is another file
 */
export async function readRegistryFile(
  file: RegistryFile,
  bytes: AsyncIterable<Uint8Array>,
  store: Store,
  others: RegistryFiles = noFiles,
): Promise<RegistryFiles> {
  switch (file) {
    case 'establishments':
      return { ...others, establishments: await readEstablishments(bytes) };
    case 'successions':
      return { ...others, successions: await readSuccessions(bytes) };
    case 'areas': {
      const areas = new Set((await store.areas.list()).map(({ id }) => id));
      return { ...others, areas: await readAreaMapping(bytes, areas) };
    }
  }
}
