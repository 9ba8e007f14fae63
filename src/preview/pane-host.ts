/**
 * Runs in the preview's frame before Microsoft's client is loaded: takes the place of Word for it, and
 * connects the pane to the demonstration school.
 */
window.parent.previewSession?.install(window);
