import type { PreparationPort } from '../word/document-port';

/** Preparing, whose code is loaded when it is first asked for: most documents are prepared once. */
export function preparationLater(load: () => Promise<PreparationPort>): PreparationPort {
  let loading: Promise<PreparationPort> | null = null;
  const loaded = () => {
    loading ??= load().catch((error: unknown) => {
      // Perhaps offline; the next time it is tried again.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    planPreparation: async () => (await loaded()).planPreparation(),
    prepare: async (...about) => (await loaded()).prepare(...about),
    removeControls: async () => (await loaded()).removeControls(),
    keepCopy: async (...about) => (await loaded()).keepCopy(...about),
    goToCopy: async (...about) => (await loaded()).goToCopy(...about),
  };
}
