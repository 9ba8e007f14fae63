/**
 * Runs in the preview's frame before Microsoft's client is loaded: takes the place of Word for it.
 */
window.parent.previewSession?.install(window);
