import type { PreparationPort } from '../../../word/document-port';
import { loadOnce } from '../load-once';

/** Preparing, whose code is loaded when it is first asked for: most documents are prepared once. */
export function preparationLater(load: () => Promise<PreparationPort>): PreparationPort {
  const loaded = loadOnce(load);
  return {
    planPreparation: async () => (await loaded()).planPreparation(),
    prepare: async (...about) => (await loaded()).prepare(...about),
    removeControls: async () => (await loaded()).removeControls(),
    keepCopy: async (...about) => (await loaded()).keepCopy(...about),
    goToCopy: async (...about) => (await loaded()).goToCopy(...about),
  };
}
