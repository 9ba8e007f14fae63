/**
 * What loads a part of the pane when it is first asked for, and gives the same from then on. Where that failed,
 * perhaps because the network was gone, the next time tries again.
 */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
